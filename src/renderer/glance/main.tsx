import '../ui/without-eval.ts';
import { render } from 'preact';
import { windowClock } from '../ui/clock.ts';
import { connectTo } from '../ui/connection.ts';
import { Spoken, followLanguage } from '../ui/language.tsx';
import { createStore } from '../ui/store.ts';
import { createReveal } from '../ui/reveal.ts';
import { followTheme } from '../ui/theme.ts';
import { createTicker } from '../ui/ticker.ts';
import { glanceGroups } from './glance-api.ts';
import { GLANCE_PARTS } from './glance-parts.ts';
import { GlanceWindow } from './glance-window.tsx';
import { createSelection } from './selection.ts';
import { createReadings } from './readings-feed.ts';
import { createSparks } from './sparks.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './glance.css';
import './hero.css';
import './footer.css';
import './empty.css';
import './fitting.css';
import './person-switcher.css';
import './chart/chart.css';
import './everybody.css';
import './discreet.css';

const store = createStore(connectTo(glanceGroups, windowClock));
const ticker = createTicker(windowClock);
const selection = createSelection(store);
const readings = createReadings(store, selection.person, windowClock);
const sparks = createSparks(store, windowClock);
const reveal = createReveal(windowClock);
const language = followLanguage(store, GLANCE_PARTS);
followTheme(store);

const root = document.querySelector('#root');
if (root)
  render(
    <Spoken language={language}>
      <GlanceWindow {...{ store, ticker, selection, readings, sparks, reveal }} />
    </Spoken>,
    root,
  );
