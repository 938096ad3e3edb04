import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricTile } from '@/shared/api/metric-types';
import { Sparkline } from '@/shared/charts/sparkline';
import { useDates } from '@/shared/dates/use-dates';
import { PartyName } from '@/shared/ui/party-name';
import { type Column, Table } from '@/shared/ui/table';
import { sparkTone } from '../model/status';
import { ChangeText } from '../parts/change-text';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import type { BoardSort } from './board-model';
import css from './table.module.css';

interface Props {
  tiles: readonly MetricTile[];
  sort: BoardSort;
  onSort: (sort: BoardSort) => void;
  foot: ReactNode;
}

/** The same as the cards, a line each. */
export function MetricTable({ tiles, sort, onSort, foot }: Props) {
  const { t } = useTranslation('metrics');
  const navigate = useNavigate();
  const { short } = useDates();
  const sorted = (key: BoardSort) => ({
    sort: sort === key ? ('up' as const) : ('none' as const),
    onSort: () => onSort(key),
  });
  const columns: Column<MetricTile>[] = [
    {
      key: 'name',
      head: t('table.name'),
      cell: ({ metric }) => (
        <span className={css.name} title={metric.name}>
          {metric.name}
        </span>
      ),
      ...sorted('name'),
    },
    {
      key: 'status',
      head: t('table.status'),
      width: 96,
      cell: (tile) => <StatusChip status={tile.status} />,
      ...sorted('deviation'),
    },
    {
      key: 'value',
      head: t('table.value'),
      width: 104,
      align: 'end',
      cell: (tile) => <Value tile={tile} />,
    },
    {
      key: 'aim',
      head: t('table.aim'),
      width: 112,
      align: 'end',
      cell: (tile) => <Aim tile={tile} />,
      leaves: 'narrow',
    },
    {
      key: 'change',
      head: t('table.change'),
      width: 96,
      align: 'end',
      cell: (tile) => <ChangeText tile={tile} />,
      leaves: 'medium',
      ...sorted('change'),
    },
    {
      key: 'trend',
      head: t('table.trend'),
      width: 104,
      cell: (tile) => <Trend tile={tile} />,
      leaves: 'medium',
    },
    {
      key: 'told',
      head: t('table.told'),
      width: 236,
      cell: (tile) => <span className={css.told}>{tile.told}</span>,
      leaves: 'medium',
    },
    {
      key: 'owner',
      head: t('table.owner'),
      width: 92,
      cell: ({ metric }) => <PartyName party={metric.owner ?? metric.person} />,
      leaves: 'medium',
    },
    {
      key: 'due',
      head: t('table.due'),
      width: 124,
      cell: (tile) =>
        tile.missing > 0 ? (
          <b className={css.missing}>{t('card.missing', { count: tile.missing })}</b>
        ) : (
          short(tile.nextDue)
        ),
      leaves: 'medium',
      ...sorted('due'),
    },
  ];
  return (
    <Table
      label={t('board.title')}
      columns={columns}
      rows={tiles}
      rowKey={(tile) => tile.metric.id}
      onOpen={(tile) => void navigate({ to: `/indicators/${tile.metric.id}` })}
      foot={foot}
    />
  );
}

function Value({ tile }: { tile: MetricTile }) {
  const { value } = useFigures(tile.metric);
  return <b>{tile.value === null ? '—' : value(tile.value)}</b>;
}

function Aim({ tile }: { tile: MetricTile }) {
  const { aim } = useFigures(tile.metric);
  return aim({ direction: tile.metric.direction, ...tile }) ?? '—';
}

function Trend({ tile }: { tile: MetricTile }) {
  const { t } = useTranslation('metrics');
  const { bare } = useFigures(tile.metric);
  return (
    <Sparkline
      values={tile.sparkline.map((point) => point.value)}
      target={tile.target}
      low={tile.low}
      high={tile.high}
      tone={sparkTone(tile.status)}
      height={22}
      label={t('charts:sparkline', {
        count: tile.sparkline.length,
        values: tile.sparkline.map((point) => bare(point.value)).join(t('card.comma')),
      })}
    />
  );
}
