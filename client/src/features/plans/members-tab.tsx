import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Member, Plan, PlanRole } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import { membersQuery } from '@/shared/item-model/plan-queries';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { Skeleton } from '@/shared/ui/skeleton';
import { type Column, Table } from '@/shared/ui/table';
import { toast } from '@/shared/ui/toast';
import css from './members-tab.module.css';

const ROLES: readonly PlanRole[] = ['OWNER', 'EDITOR', 'CONTRIBUTOR', 'COMMENTER', 'VIEWER'];

/** Who may do what in a plan. */
export function MembersTab({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  const queries = useQueryClient();
  const sentence = useSentence();
  const list = useQuery(membersQuery(plan.id));
  const [role, setRole] = useState<PlanRole>('CONTRIBUTOR');
  const { manage } = rightsOf(plan);
  const roles = ROLES.map((value) => ({ value, label: t(`item-view:role.${value}`) }));

  const { mutate } = useMutation({
    mutationFn: ({ person, role }: { person: Member['person']; role: PlanRole | null }) => {
      const call = { path: { planId: plan.id, personId: person.id } };
      const path = '/plans/{planId}/members/{personId}';
      return role === null ? api.delete(path, call) : api.put(path, { ...call, body: { role } });
    },
    onSuccess: (_, { person, role }) =>
      toast({
        text: t(role === null ? 'members.removed' : 'members.saved', { name: person.name }),
      }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan', plan.id] }),
  });

  if (list.isPending) return <Skeleton rows={6} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const members = list.data.items;
  const columns: Column<Member>[] = [
    {
      key: 'person',
      head: t('members.person'),
      width: 200,
      cell: (member) => <PartyName party={member.person} />,
    },
    {
      key: 'unit',
      head: t('members.unit'),
      cell: (member) => member.person.detail,
      leaves: 'narrow',
    },
    {
      key: 'role',
      head: t('members.role'),
      width: 200,
      cell: (member) =>
        manage && member.person.id !== plan.owner.id ? (
          <Select
            label={`${t('members.role')} ${member.person.name}`}
            size="small"
            value={member.role}
            options={roles}
            onChange={(next) => mutate({ person: member.person, role: next })}
          />
        ) : (
          t(`item-view:role.${member.role}`)
        ),
    },
    {
      key: 'remove',
      head: <span className="visually-hidden">{t('list.actions')}</span>,
      width: 56,
      cell: (member) =>
        manage &&
        member.person.id !== plan.owner.id && (
          <IconButton
            icon="close"
            label={t('members.remove', { name: member.person.name })}
            onClick={() => mutate({ person: member.person, role: null })}
          />
        ),
    },
  ];
  return (
    <div className={css.frame}>
      {manage && (
        <div className={css.add}>
          <PartyPicker
            key={members.length}
            value={null}
            label={t('members.add')}
            placeholder={t('members.add')}
            onChange={(person) => person !== null && mutate({ person, role })}
          />
          <Select label={t('members.addAs')} value={role} options={roles} onChange={setRole} />
        </div>
      )}
      <Table
        label={t('plan.members')}
        columns={columns}
        rows={members}
        rowKey={(member) => member.person.id}
      />
      <p className={css.note}>{t('members.note')}</p>
    </div>
  );
}
