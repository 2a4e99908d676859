import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import { deliveryOf } from '../../../shared/alerts/delivery.ts';
import { alertSoundSchema } from '../../../shared/alerts/sound.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/labelled.tsx';
import { apply, type RulesEditor } from './rule-edit.ts';
import { SOUND_CHOICES } from './rule-words.ts';
import type { SoundTrial } from './sound-trial.ts';

const NOTHING_IN_THE_WAY = { hasFailed: () => false, doNotDisturb: false };

export interface SoundFieldsProps {
  kind: AlertKind;
  editor: RulesEditor;
  trial: SoundTrial;
}

/** Which sound, how loud, and what that is like. */
export function SoundFields({ kind, editor, trial }: SoundFieldsProps): JSX.Element {
  const id = useId();
  const { sound, volume } = editor.rules[kind];
  const heard = deliveryOf(editor.rules[kind], { kind, times: 1 }, NOTHING_IN_THE_WAY).sound;
  const language = useLanguage();
  const { t } = language;
  const name = alertTitle(kind, language);
  const playing = trial.kind.value === kind;
  const failure = trial.failure.value;
  return (
    <div class="sound-fields">
      <select
        class="input"
        aria-label={t('rules.soundOf', { alarm: name })}
        value={sound}
        onChange={({ currentTarget }) => {
          const chosen = alertSoundSchema.safeParse(currentTarget.value);
          if (chosen.success) apply(editor, kind, { sound: chosen.data });
        }}
      >
        {SOUND_CHOICES.map((choice) => (
          <option key={choice.sound} value={choice.sound}>
            {t(choice.name)}
          </option>
        ))}
      </select>
      <span class="volume">
        <input
          type="range"
          aria-label={t('rules.volumeOf', { alarm: name })}
          aria-valuetext={t('rules.percent', { volume })}
          min={0}
          max={100}
          step={5}
          value={volume}
          disabled={sound === 'none'}
          onChange={({ currentTarget }) => apply(editor, kind, { volume: Number(currentTarget.value) })}
        />
        <span class="mute volume-number" aria-hidden="true">
          {volume}%
        </span>
      </span>
      <Button
        disabled={!heard || volume === 0}
        label={playing ? t('rules.stopOf', { alarm: name }) : t('rules.playOf', { alarm: name })}
        onPress={() => {
          if (playing) trial.stop();
          else if (heard) trial.start(kind, { ...heard, volume });
        }}
      >
        {playing ? t('rules.stop') : t('rules.play')}
      </Button>
      <FieldError id={id} error={failure?.kind === kind ? failure.text : undefined} />
    </div>
  );
}
