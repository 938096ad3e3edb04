import { useTranslation } from 'react-i18next';
import { ZOOMS } from '@/shared/gantt/time-axis';
import { ColumnMenu } from '@/shared/grid/column-menu';
import type { useColumnLayout } from '@/shared/grid/use-column-layout';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu } from '@/shared/ui/menu';
import { Segmented } from '@/shared/ui/segmented';
import { Spacer } from '@/shared/ui/spacer';
import css from './gantt.module.css';
import { GANTT_FIXED } from './use-gantt-columns';
import type { GanttView } from './use-gantt-view';

interface Props {
  view: GanttView;
  layout: ReturnType<typeof useColumnLayout>;
  labels: Record<string, string>;
  phone: boolean;
  onToday: () => void;
  onExport: () => void;
}

const LABELS = ['owner', 'name', 'both', 'none'] as const;

/** Scale, today and what is drawn, in a line above the chart. */
export function GanttControls({ view, layout, labels, phone, onToday, onExport }: Props) {
  const { t } = useTranslation('gantt');
  const { options, setOptions } = view;
  const toggle = (key: 'links' | 'critical' | 'slack') => ({
    label: t(`show.${key}`),
    checked: options[key],
    onSelect: () => setOptions({ ...options, [key]: !options[key] }),
  });
  return (
    <div className={css.controls}>
      {!phone && <ColumnMenu layout={layout} labels={labels} fixed={GANTT_FIXED} />}
      {!phone && (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" size="small" icon="eye">
              {t('view')}
            </Button>
          }
          entries={[
            toggle('links'),
            toggle('critical'),
            toggle('slack'),
            'separator',
            ...LABELS.map((label) => ({
              label: `${t('show.label')}：${t(`show.${label}`)}`,
              checked: options.label === label,
              onSelect: () => setOptions({ ...options, label }),
            })),
          ]}
        />
      )}
      {!phone && <IconButton icon="print" label={t('export.menu')} onClick={onExport} />}
      <Spacer />
      <Button
        look="quiet"
        size="small"
        title={t('toToday')}
        aria-keyshortcuts="T"
        onClick={onToday}
      >
        {t('today')}
      </Button>
      <span className={css.zoom}>
        <Segmented
          label={t('zoom.label')}
          value={view.zoom}
          options={ZOOMS.map((zoom) => ({ value: zoom, label: t(`zoom.${zoom}`) }))}
          onChange={view.zoomTo}
        />
      </span>
    </div>
  );
}
