import '../ui/without-eval.ts';
import { render } from 'preact';
import { CHECK_SOUND_HASH } from '../../shared/check-sound-hash.ts';
import { connect } from '../ui/api.ts';
import { windowClock } from '../ui/clock.ts';
import { createStatus } from '../ui/status.ts';
import { Spoken, followLanguage } from '../ui/language.tsx';
import { createStore } from '../ui/store.ts';
import { followTheme } from '../ui/theme.ts';
import { createTicker } from '../ui/ticker.ts';
import { AlertWindow } from './alert-window.tsx';
import { tellWhetherSoundWorks } from './sound-test.ts';
import { soundAlarms } from './sounding.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './alert.css';
import './answers.css';
import './fitting.css';

const connection = connect(windowClock);

if (window.location.hash === `#${CHECK_SOUND_HASH}`) {
  void tellWhetherSoundWorks(connection.api, windowClock);
} else {
  const store = createStore(connection);
  const language = followLanguage(store, ['common', 'alerts', 'alertWindow', 'controls', 'errors']);
  followTheme(store);
  soundAlarms(store, windowClock);
  const root = document.querySelector('#root');
  const ticker = createTicker(windowClock);
  if (root)
    render(
      <Spoken language={language}>
        <AlertWindow store={store} ticker={ticker} status={createStatus(language)} clock={windowClock} />
      </Spoken>,
      root,
    );
}
