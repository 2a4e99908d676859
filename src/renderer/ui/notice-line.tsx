import { useLanguage } from './language.tsx';
import type { JSX } from 'preact';
import type { Notice } from '../../shared/overview/overview.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

export interface NoticeLineProps {
  notices: readonly Notice[];
  onDismiss: (id: string) => void;
}

/** What the program itself has to tell, the newest first, one at a time. */
export function NoticeLine({ notices, onDismiss }: NoticeLineProps): JSX.Element {
  const { t } = useLanguage();
  const notice = notices.at(-1);
  return (
    <div class="notices" role="status">
      {notice && (
        <div class="notice" data-level={notice.level}>
          <Icon name={notice.level === 'warning' ? 'warning' : 'info'} />
          <span class="selectable">{notice.text}</span>
          <IconButton icon="close" label={t('controls.dismiss')} onPress={() => onDismiss(notice.id)} />
        </div>
      )}
    </div>
  );
}
