import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { watchPalette } from '@/shared/gantt/palette';
import { cx } from '@/shared/ui/cx';
import { Spinner } from '@/shared/ui/spinner';
import css from './chart.module.css';
import { type ChartColours, readColours } from './chart-colours';

interface Props {
  /** Must keep its identity while nothing changes. */
  option: (colours: ChartColours) => EChartsCoreOption;
  /** What the picture shows, in one sentence; the figures stand in a table beside it. */
  label: string;
  height?: 'low' | 'normal' | 'tall';
  /** A point was pressed: its place on the x axis. */
  onPick?: (index: number) => void;
}

/**
 * A chart on a canvas. The library comes when the first chart is shown; tooltips are drawn into the
 * canvas, because the content security policy refuses styles in markup.
 */
export function Chart({ option, label, height = 'normal', onPick }: Props) {
  const { t } = useTranslation('charts');
  const frame = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ECharts | null>(null);
  const [failed, setFailed] = useState(false);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    let drawn: ECharts | null = null;
    let gone = false;
    const sized = new ResizeObserver(() => drawn?.resize());
    import('./engine')
      .then(({ init }) => {
        if (gone || frame.current === null) return;
        drawn = init(frame.current, null, { renderer: 'canvas' });
        drawn.on('click', (event) => {
          if (typeof event.dataIndex === 'number') pick.current?.(event.dataIndex);
        });
        sized.observe(frame.current);
        setChart(drawn);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      sized.disconnect();
      drawn?.dispose();
    };
  }, []);

  useEffect(() => {
    if (chart === null) return;
    const draw = () => chart.setOption(option(readColours()), { notMerge: true });
    draw();
    return watchPalette(draw);
  }, [chart, option]);

  return (
    <div className={cx(css.chart, css[height])} role="img" aria-label={label}>
      <div ref={frame} className={css.canvas} />
      {chart === null && (
        <div className={css.waiting}>{failed ? t('failed') : <Spinner size={18} />}</div>
      )}
    </div>
  );
}
