import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { PartyPicker } from '@/shared/ui/party-picker';

interface Props {
  item: WorkItem;
  onChoose: (party: Party) => void;
  onClose: () => void;
}

/** Handing work over by keyboard. */
export function HandOverDialog({ item, onChoose, onClose }: Props) {
  const { t } = useTranslation('plans');
  return (
    <Dialog open width="narrow" onClose={onClose} title={t('load.handOver', { name: item.name })}>
      <Field label={t('load.to')}>
        <PartyPicker
          value={null}
          autoFocus
          onChange={(party) => party !== null && onChoose(party)}
        />
      </Field>
    </Dialog>
  );
}
