import '../ui/without-eval.ts';
import { render } from 'preact';
import { connect } from '../ui/api.ts';
import { windowClock } from '../ui/clock.ts';
import { createStatus } from '../ui/status.ts';
import { Spoken, followLanguage } from '../ui/language.tsx';
import { createStore } from '../ui/store.ts';
import { followTheme } from '../ui/theme.ts';
import { createTicker } from '../ui/ticker.ts';
import { followBackfills } from './backfills.ts';
import { followMirrors } from './mirrors/mirror-states.ts';
import { SettingsWindow } from './settings-window.tsx';
import { withUndo } from './undo.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/forms.css';
import './settings.css';
import './cards.css';
import './accounts.css';
import './alarms/alarms.css';
import './alarms/rules.css';
import './diagnostics/diagnostics.css';
import './display/display.css';
import './mirrors/mirrors.css';
import './search/search.css';
import './welcome/welcome.css';
import './data/data.css';
import './alert-log/log.css';
import './schedule/schedule.css';
import './updates/updates.css';

const { store, undo } = withUndo(createStore(connect(windowClock)));
const language = followLanguage(store, [
  'common',
  'rules',
  'schedules',
  'logSection',
  'ranges',
  'discreet',
  'general',
  'devices',
  'accounts',
  'alertLog',
  'alerts',
  'chain',
  'controls',
  'diagnostics',
  'display',
  'errors',
  'mirror',
  'presets',
  'settings',
  'settingsSearch',
  'transfer',
  'updates',
  'welcome',
]);
followTheme(store);

const root = document.querySelector('#root');
if (root)
  render(
    <Spoken language={language}>
      <SettingsWindow
        store={store}
        ticker={createTicker(windowClock)}
        clock={windowClock}
        status={createStatus(language)}
        undo={undo}
        backfills={followBackfills(store.api)}
        mirrorStates={followMirrors(store.api)}
      />
    </Spoken>,
    root,
  );
