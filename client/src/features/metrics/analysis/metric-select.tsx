import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Select } from '@/shared/ui/select';
import { headsQuery } from '../queries';

interface Props {
  label: string;
  value: string | undefined;
  /** Not offered, because they are chosen elsewhere. */
  except?: readonly string[];
  onChange: (id: string) => void;
}

const NONE = '';

/** One indicator out of those one may see. */
export function MetricSelect({ label, value, except = [], onChange }: Props) {
  const { t } = useTranslation('metrics');
  const heads = useQuery(headsQuery(''));
  const offered = (heads.data?.items ?? []).filter(
    (head) => head.id === value || !except.includes(head.id),
  );
  return (
    <Select
      label={label}
      value={value ?? NONE}
      onChange={(id) => id !== NONE && onChange(id)}
      options={[
        { value: NONE, label: t('analysis.choose') },
        ...offered.map((head) => ({ value: head.id, label: head.name, detail: head.code })),
      ]}
    />
  );
}
