import '../ui/without-eval.ts';
import { render } from 'preact';
import { connectTo } from '../ui/connection.ts';
import { windowClock } from '../ui/clock.ts';
import { Spoken, followLanguage } from '../ui/language.tsx';
import { createReveal } from '../ui/reveal.ts';
import { createStore } from '../ui/store.ts';
import { followTheme } from '../ui/theme.ts';
import { createChoice } from './choice.ts';
import { createPrinting } from './printing.ts';
import { statisticsGroups } from './statistics-api.ts';
import { createReportFeed } from './report-feed.ts';
import { StatisticsWindow } from './statistics-window.tsx';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/forms.css';
import './statistics.css';
import './time-in-range.css';
import './figures.css';
import './tables.css';
import './hours.css';
import './fitting.css';
import './charts/charts.css';
import './report/report.css';

const store = createStore(connectTo(statisticsGroups, windowClock));
const choice = createChoice(store);
const feed = createReportFeed(store, choice);
const printing = createPrinting(store, windowClock);
const reveal = createReveal(windowClock);
const language = followLanguage(store, ['common', 'errors', 'statistics']);
followTheme(store);

const root = document.querySelector('#root');
if (root)
  render(
    <Spoken language={language}>
      <StatisticsWindow store={store} choice={choice} feed={feed} printing={printing} reveal={reveal} />
    </Spoken>,
    root,
  );
