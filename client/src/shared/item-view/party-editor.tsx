import { useTranslation } from 'react-i18next';
import type { Party } from '@/shared/api/types';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyPicker } from '@/shared/ui/party-picker';
import type { EditorProps } from './editor-props';
import css from './editors.module.css';

/** Who is responsible: typed in Chinese, pinyin or initials. */
export function PartyEditor({ item, field, onDone, onCancel }: EditorProps) {
  const { t } = useTranslation('item-view');
  const choose = (party: Party | null) =>
    onDone(
      {
        patch: { ownerId: party?.id ?? null },
        guess: { owner: party },
        typed: party?.name ?? '',
      },
      'stay',
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys that end the editor
    <div
      className={css.framed}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Tab') {
          event.preventDefault();
          event.stopPropagation();
          onDone(null, event.shiftKey ? 'left' : 'right');
        }
      }}
    >
      <PartyPicker
        value={null}
        onChange={(party) => party !== null && choose(party)}
        label={t(`fields.${field}`)}
        {...(item.owner === null ? {} : { placeholder: item.owner.name })}
        size="small"
        autoFocus
      />
      {item.owner !== null && (
        <IconButton
          icon="close"
          label={t('shared:clear')}
          className={css.clear}
          onClick={() => choose(null)}
        />
      )}
    </div>
  );
}
