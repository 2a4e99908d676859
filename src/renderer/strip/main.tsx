import '../ui/without-eval.ts';
import { render } from 'preact';
import { createSparks } from '../glance/sparks.ts';
import { windowClock } from '../ui/clock.ts';
import { connectTo } from '../ui/connection.ts';
import { Spoken, followLanguage } from '../ui/language.tsx';
import { createStore } from '../ui/store.ts';
import { followTheme } from '../ui/theme.ts';
import { createTicker } from '../ui/ticker.ts';
import { stripGroups } from './strip-api.ts';
import { StripWindow } from './strip-window.tsx';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../glance/everybody.css';
import './strip.css';

const store = createStore(connectTo(stripGroups, windowClock));
const ticker = createTicker(windowClock);
const sparks = createSparks(store, windowClock);
const language = followLanguage(store, ['common', 'alerts', 'chain', 'errors', 'glance']);
followTheme(store);
sparks.want();

const root = document.querySelector('#root');
if (root)
  render(
    <Spoken language={language}>
      <StripWindow {...{ store, ticker, sparks }} />
    </Spoken>,
    root,
  );
