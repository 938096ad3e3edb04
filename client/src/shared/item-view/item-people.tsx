import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { PartyPicker } from '@/shared/ui/party-picker';
import css from './panel.module.css';
import { PanelField } from './panel-field';
import type { FieldEdit } from './use-field-edit';

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
}

/** The one who is responsible, and those who work with them. */
export function ItemPeople({ item, edits, mayEdit }: Props) {
  const { t } = useTranslation('item-view');
  const [adding, setAdding] = useState(false);
  const become = (collaborators: Party[]) =>
    void edits.commit(item, 'collaborators', {
      patch: { collaboratorIds: collaborators.map((party) => party.id) },
      guess: { collaborators },
      typed: '',
    });
  return (
    <>
      <PanelField item={item} field="owner" edits={edits} mayEdit={mayEdit} />
      <div className={css.row}>
        <dt>{t('fields.collaborators')}</dt>
        <dd>
          <div className={css.chips}>
            {item.collaborators.map((party) => (
              <span key={party.id} className={css.person}>
                <PartyName party={party} />
                {mayEdit && (
                  <IconButton
                    icon="close"
                    label={`${t('shared:delete')} ${party.name}`}
                    onClick={() =>
                      become(item.collaborators.filter((each) => each.id !== party.id))
                    }
                  />
                )}
              </span>
            ))}
            {mayEdit && !adding && (
              <IconButton icon="add" label={t('addCollaborator')} onClick={() => setAdding(true)} />
            )}
            {item.collaborators.length === 0 && !mayEdit && (
              <span className={css.none}>{t('panel.empty')}</span>
            )}
          </div>
          {adding && (
            <PartyPicker
              value={null}
              kinds={['PERSON', 'POST', 'UNIT', 'EXTERNAL']}
              size="small"
              label={t('fields.collaborators')}
              autoFocus
              onChange={(party) => {
                setAdding(false);
                if (party === null) return;
                if (item.collaborators.some((each) => each.id === party.id)) return;
                become([...item.collaborators, party]);
              }}
            />
          )}
        </dd>
      </div>
    </>
  );
}
