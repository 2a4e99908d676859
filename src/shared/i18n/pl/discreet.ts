import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Tryb dyskretny',
  saved: 'Zapisano.',
  means:
    'Ukrywa wartości i imiona w zasobniku, w powiadomieniach i w oknach; pozostaje neutralna kropka. Alarmy dzwonią tak samo, bez wartości.',
  now: 'Dyskretnie teraz',
  bySchedule: 'Teraz włączony, według godzin poniżej.',
  atTimes: 'W tych godzinach',
  window: 'Dyskretnie {when}',
  removeWindow: 'Usuń: {name}',
  addTime: 'Dodaj godziny',
  atMostSix: 'Najwyżej sześć pozycji.',
  newTime: 'Nowe godziny dyskretne',
  keepOut: 'Ukryj okna Flatarrow podczas udostępniania ekranu',
  browserCant: 'Strona w przeglądarce nie może się ukryć.',
  systemCant: 'Ten system nie może ukryć okna: kto widzi ekran, widzi też okno.',
  leftOut:
    'Nie widać ich na zrzutach ekranu i przy udostępnianiu ekranu. Ikona w zasobniku pozostaje widoczna.',
};
