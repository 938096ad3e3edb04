import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { fittingAxis, oneSheet, type Paper, sheetsOf, tightAxis } from '@/shared/gantt/sheets';
import { dayNumber } from '@/shared/gantt/time-axis';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { Segmented } from '@/shared/ui/segmented';
import { toast } from '@/shared/ui/toast';
import { download, exportPdf, exportPng, pngScale } from './export-run';
import css from './gantt.module.css';
import type { ChartScene } from './use-chart-paint';
import { useSheetContent } from './use-sheet-content';

interface Props {
  plan: Plan;
  rows: readonly WorkItem[];
  scene: ChartScene;
  onClose: () => void;
}

/** The whole chart as a picture or on paper, whatever part of it is on the screen. */
export function ExportDialog({ plan, rows, scene, onClose }: Props) {
  const { t } = useTranslation('gantt');
  const { today } = useDates();
  const { person } = useMe();
  const [format, setFormat] = useState<'png' | 'pdf'>('pdf');
  const [paper, setPaper] = useState<Paper>('A4');
  const [fit, setFit] = useState<'width' | 'pages'>('width');
  const [running, setRunning] = useState<{ page: number; pages: number } | null>(null);
  const content = useSheetContent({ plan, rows, scene, who: person.name });

  const axis = useMemo(() => {
    const spans = scene.bars.filter((bar) => bar !== null);
    return format === 'pdf' && fit === 'width'
      ? fittingAxis(spans, dayNumber(today), paper)
      : tightAxis(spans, dayNumber(today), scene.axis.pixels);
  }, [scene, today, format, fit, paper]);
  const sheets = useMemo(() => sheetsOf(paper, rows.length, axis), [paper, rows.length, axis]);
  const picture = oneSheet(rows.length, axis);
  const scale = pngScale(picture);

  const run = async () => {
    const progress = (page: number, pages: number) => setRunning({ page, pages });
    const file = `${t('export.file', { plan: plan.name, day: today }).replace(/[\\/:*?"<>|]/g, '-')}.${format}`;
    progress(1, format === 'pdf' ? sheets.length : 1);
    try {
      if (format === 'png') {
        const bytes = await exportPng(axis, content(axis, ''), progress);
        download(bytes, file, 'image/png');
      } else {
        const page = (at: number, pages: number) => t('export.page', { page: at, pages });
        const bytes = await exportPdf(
          sheets,
          (at, pages) => content(axis, page(at, pages)),
          progress,
        );
        download(bytes, file, 'application/pdf');
      }
      toast({ text: t('export.done', { file }) });
      onClose();
    } catch {
      toast({ text: t('export.failed'), tone: 'failed' });
      setRunning(null);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('export.title')}
      actions={
        <>
          <span className={css.keys} role="status">
            {running !== null
              ? t('export.running', running)
              : format === 'png'
                ? t('export.size', {
                    width: Math.round(picture.width * scale),
                    height: Math.round(picture.height * scale),
                  })
                : t('export.sheets', { paper, count: sheets.length })}
          </span>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" busy={running !== null} onClick={() => void run()}>
            {t('export.run')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <Field label={t('export.format')}>
          <Segmented
            wide
            label={t('export.format')}
            value={format}
            options={[
              { value: 'pdf', label: t('export.pdf') },
              { value: 'png', label: t('export.png') },
            ]}
            onChange={setFormat}
          />
        </Field>
        {format === 'pdf' && (
          <>
            <Field label={t('export.paper')}>
              <Segmented
                wide
                label={t('export.paper')}
                value={paper}
                options={[
                  { value: 'A4', label: 'A4' },
                  { value: 'A3', label: 'A3' },
                ]}
                onChange={setPaper}
              />
            </Field>
            <Field label={t('export.fit')}>
              <Segmented
                wide
                label={t('export.fit')}
                value={fit}
                options={[
                  { value: 'width', label: t('export.width') },
                  { value: 'pages', label: t('export.pages') },
                ]}
                onChange={setFit}
              />
            </Field>
          </>
        )}
      </div>
    </Dialog>
  );
}
