import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urlOf } from '@/shared/api/api';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Id, Party } from '@/shared/api/types';
import { TreeGrid } from '@/shared/grid/tree-grid';
import { currentLanguage } from '@/shared/i18n/language';
import { raciQuery } from '@/shared/item-model/plan-queries';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Skeleton } from '@/shared/ui/skeleton';
import css from './raci.module.css';
import { RaciBar } from './raci-bar';
import { involves, ofKinds, raciColumns } from './raci-columns';
import { RaciFoot } from './raci-foot';
import { RaciNoteDialog } from './raci-note-dialog';
import { RaciPrint } from './raci-print';
import type { PlanTableState } from './use-plan-table';
import { useRaciColumns } from './use-raci-columns';
import { useRaciLetters } from './use-raci-letters';

interface Props {
  plan: Plan;
  items: readonly WorkItem[];
  edits: FieldEdit;
  table: PlanTableState;
  selected: Id | null;
}

const NOBODY: ReadonlySet<Id> = new Set();

/** Who does what on every item: letters by key, checks at the right, loads below. */
export function RaciTab({ plan, items, edits, table, selected }: Props) {
  const { t } = useTranslation('plans');
  const matrix = useQuery(raciQuery(plan.id));
  const [added, setAdded] = useState<readonly Party[]>([]);
  const [problemsOnly, setProblemsOnly] = useState(false);
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const [involved, setInvolved] = useState<readonly string[]>([]);
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const all = raciColumns(items, matrix.data, added);
  const parties = ofKinds(all, kinds);
  const checks = new Map(matrix.data?.rows.map((row) => [row.itemId, row.checks]));
  const letters = useRaciLetters({ items, parties, edits, mayEdit: table.rights.edit });
  const columns = useRaciColumns(parties, checks, table.phone);
  const { grid } = table;

  if (matrix.isPending) return <Skeleton rows={14} />;
  if (matrix.isError) {
    return <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />;
  }
  const picker = table.rights.edit && (
    <PartyPicker
      key={added.length}
      value={null}
      kinds={['PERSON', 'POST', 'UNIT', 'EXTERNAL']}
      label={t('raci.add')}
      placeholder={t('raci.add')}
      size="small"
      onChange={(party) => party !== null && setAdded([...added, party])}
    />
  );
  if (all.length === 0) {
    return (
      <EmptyState title={t('raci.emptyTitle')} action={picker}>
        {t('raci.empty')}
      </EmptyState>
    );
  }
  const rows = table.rows.filter(
    (row) => (!problemsOnly || isProblem(checks.get(row.id) ?? [])) && involves(row, involved, all),
  );
  return (
    <div className={css.frame}>
      <RaciBar
        picker={picker}
        parties={all}
        kinds={kinds}
        onKinds={setKinds}
        involved={involved}
        onInvolved={setInvolved}
        onPrint={() => setPrinting(true)}
        onExcel={() => {
          const query = { language: currentLanguage() };
          const path = { planId: plan.id };
          window.location.assign(urlOf('/plans/{planId}/export.xlsx', { path, query }));
        }}
        problemsOnly={problemsOnly}
        onProblemsOnly={setProblemsOnly}
        problems={[...checks.values()].filter(isProblem).length}
      />
      <div className={css.grid} ref={table.setHost}>
        <TreeGrid
          label={t('raci.label', { plan: plan.name })}
          columns={columns}
          rows={rows}
          grid={grid}
          folded={table.folded}
          onFold={table.fold}
          onCommand={(command, at) => {
            if (command.do === 'open' || command.do === 'undo' || command.do === 'redo') {
              table.act.run(command, at, table.rights.edit);
            } else if (command.do === 'peek' || command.do === 'delete') letters.clear(at);
          }}
          onKey={letters.onKey}
          editor={() => null}
          notes={letters.notes}
          flashing={NOBODY}
          selected={selected}
          rowClass={(row) => (row.hasChildren ? (css.phase ?? '') : '')}
          rowHeight={table.rowHeight}
          headHeight={72}
          sort={null}
          onSort={() => undefined}
          onResize={() => undefined}
          foot={<RaciFoot parties={parties} columns={columns} />}
        />
      </div>
      {printing && <RaciPrint plan={plan} items={rows} parties={parties} onDone={printed} />}
      {letters.noting !== null && (
        <RaciNoteDialog
          entry={letters.noting.entry}
          onSave={(note) => letters.saveNote(note)}
          onClose={() => letters.note(null)}
        />
      )}
    </div>
  );
}

/** An item without A is worth a look, but in order. */
function isProblem(checks: readonly string[]): boolean {
  return checks.some((check) => check !== 'NO_A');
}
