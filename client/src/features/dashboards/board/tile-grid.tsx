import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DashboardTile } from '@/shared/api/dashboard-types';
import { useDrag } from '@/shared/drag/use-drag';
import { cx } from '@/shared/ui/cx';
import { IconButton } from '@/shared/ui/icon-button';
import { TileBody } from '../tiles/tile-body';
import { useTileTitle } from '../tiles/use-tile-title';
import css from './board.module.css';
import { arranged, type Box, COLUMNS } from './layout';

interface Props {
  tiles: readonly DashboardTile[];
  editing: boolean;
  onArrange: (id: string, box: Box) => void;
  onRemove: (tile: DashboardTile) => void;
}

const SIZE = 'size:';
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Tiles on twelve columns. Dragged by their head, sized by their corner, or both by arrow keys. */
export function TileGrid({ tiles, editing, onArrange, onRemove }: Props) {
  const { t } = useTranslation('dashboards');
  const titleOf = useTileTitle();
  const [said, setSaid] = useState('');
  const boxFor = (id: string, target: string): { id: string; box: Box } | null => {
    const [x = 0, y = 0] = target.split(',').map(Number);
    const tile = tiles.find((each) => each.id === id.replace(SIZE, ''));
    if (tile === undefined) return null;
    const box = id.startsWith(SIZE)
      ? { x: tile.x, y: tile.y, w: x - tile.x + 1, h: y - tile.y + 1 }
      : { x, y, w: tile.w, h: tile.h };
    return { id: tile.id, box };
  };
  const drag = useDrag((id, { target }) => {
    const wish = boxFor(id, target);
    if (wish !== null) onArrange(wish.id, wish.box);
  });
  const wish = drag.id === null || drag.over === null ? null : boxFor(drag.id, drag.over.target);
  const places = new Map(
    (wish === null ? tiles : arranged(tiles, wish.id, wish.box)).map((box) => [box.id, box]),
  );
  const rows = Math.max(0, ...[...places.values()].map(({ y, h }) => y + h)) + (editing ? 4 : 0);
  const onKeyDown = (event: KeyboardEvent, tile: DashboardTile) => {
    const arrow = ARROWS[event.key];
    if (event.key === 'Delete') onRemove(tile);
    else if (arrow !== undefined) {
      const [right, down] = arrow;
      const box = event.shiftKey
        ? { ...tile, w: tile.w + right, h: tile.h + down }
        : { ...tile, x: tile.x + right, y: tile.y + down };
      onArrange(tile.id, box);
      setSaid(t('board.placed', { column: box.x + 1, row: box.y + 1, w: box.w, h: box.h }));
    } else return;
    event.preventDefault();
  };
  return (
    <div
      data-paper
      className={cx(css.grid, editing && css.editing, drag.id !== null && css.dragging)}
    >
      {drag.id !== null &&
        Array.from({ length: rows * COLUMNS }, (_, index) => {
          const at = { x: index % COLUMNS, y: Math.floor(index / COLUMNS), w: 1, h: 1 };
          return (
            <span
              key={`${at.x},${at.y}`}
              className={css.cell}
              data-drop={`${at.x},${at.y}`}
              style={styleOf(at)}
            />
          );
        })}
      {tiles.map((tile) => (
        <section
          key={tile.id}
          className={cx(css.tile, wish?.id === tile.id && css.wished)}
          style={styleOf(places.get(tile.id) ?? tile)}
          aria-label={titleOf(tile)}
        >
          {editing && (
            <div className={css.tools}>
              <button
                type="button"
                className={css.grip}
                aria-label={t('board.moveTile', { name: titleOf(tile) })}
                onKeyDown={(event) => onKeyDown(event, tile)}
                {...drag.handle(tile.id)}
              >
                <span aria-hidden="true">⠿</span> {titleOf(tile)}
              </button>
              <IconButton
                icon="close"
                label={t('board.removeTile', { name: titleOf(tile) })}
                onClick={() => onRemove(tile)}
              />
            </div>
          )}
          <TileBody tile={tile} />
          {editing && (
            <span
              className={css.corner}
              title={t('board.size')}
              {...drag.handle(`${SIZE}${tile.id}`)}
            />
          )}
        </section>
      ))}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function styleOf({ x, y, w, h }: Box): CSSProperties {
  return { gridColumn: `${x + 1} / span ${w}`, gridRow: `${y + 1} / span ${h}` };
}
