// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid has no native elements
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { Avatar } from '@/shared/ui/avatar';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { type GoalRow, isOff } from '../goal-rows';
import css from './goal-tree.module.css';

interface Props {
  id: string;
  row: GoalRow;
  index: number;
  top: number;
  height: number;
  active: boolean;
  selected: boolean;
  target: boolean;
  dragged: boolean;
  onPress: () => void;
  onOpen: () => void;
  onFold: () => void;
  onDragStart: () => void;
  /** Null where what is dragged may not be dropped. */
  onDragOver: (() => void) | null;
  onDrop: () => void;
}

/** What it is, whose, how far, how it stands and why, in one row. */
export function GoalTreeRow(props: Props) {
  const { row, selected } = props;
  const { t } = useTranslation('goals');
  const { node, level, hasChildren, open, hit } = row;
  const off = isOff(node.health);
  const draft = node.state === 'DRAFT' || node.state === 'TO_CONFIRM';
  const style = {
    height: props.height,
    transform: `translateY(${props.top}px)`,
    '--depth': level - 1,
  } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
    <div
      id={props.id}
      role="row"
      aria-rowindex={props.index + 2}
      aria-level={level}
      aria-selected={selected}
      {...(hasChildren ? { 'aria-expanded': open } : {})}
      className={cx(
        css.row,
        css.item,
        props.active && css.active,
        selected && css.selected,
        props.target && css.target,
        props.dragged && css.dragged,
        !hit && css.context,
      )}
      style={style}
      draggable
      onClick={props.onPress}
      onDoubleClick={props.onOpen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', node.title);
        props.onDragStart();
      }}
      onDragOver={(event) => {
        if (props.onDragOver === null) return;
        event.preventDefault();
        props.onDragOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <span role="gridcell" className={css.name}>
        {hasChildren ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrows do the same in the grid
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <span
            className={css.fold}
            data-fold={open ? 'open' : 'closed'}
            onClick={(event) => {
              event.stopPropagation();
              props.onFold();
            }}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          </span>
        ) : (
          <span className={css.leaf} aria-hidden="true" />
        )}
        <span className={css.texts}>
          <span className={css.line}>
            <span className={cx(css.title, level === 1 && css.top)} title={node.title}>
              {node.title}
            </span>
            {node.level === 'PERSON' && node.form === 'LONG' && (
              <span className={css.tag}>{t('form.LONG')}</span>
            )}
            {node.state !== 'ACTIVE' && (
              <span className={cx(css.tag, draft && css.draft)}>
                {t(`goal-view:state.${node.state}`)}
              </span>
            )}
          </span>
          <span className={cx(css.sub, off && css[node.health])} title={node.sentence}>
            <span className={css.where}>{t(`goal-view:level.${node.level}`)}</span>
            <span className={css.why}>{node.sentence}</span>
          </span>
        </span>
      </span>
      <span role="gridcell" className={css.owner}>
        <Avatar name={node.owner.name} size={18} faded={!node.owner.active} />
        <span className={css.ownerName}>
          <span>{node.owner.name}</span>
          {node.unit !== null && <small>{node.unit.name}</small>}
        </span>
      </span>
      <span role="gridcell" className={css.progress}>
        <StandingBar progress={node.progress} expected={node.expected} health={node.health} />
      </span>
      <span role="gridcell">
        <GoalHealth health={node.health} />
      </span>
      <span role="gridcell" className={css.work}>
        {node.supports > 0 ? node.supports : ''}
        {node.supports === 0 && <span className="visually-hidden">0</span>}
      </span>
    </div>
  );
}
