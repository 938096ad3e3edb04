import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { CalendarView, Weekday, WeekHours } from '@/shared/api/types';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { toast } from '@/shared/ui/toast';
import { minutesOf, readSpans, writeSpans } from './spans';

export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

type Draft = Record<Weekday, string>;

export function HoursForm({ calendar }: { calendar: CalendarView }) {
  const { t } = useTranslation('calendars');
  const form = useEditForm<CalendarView, Draft>({
    thing: calendar,
    draftOf: (of) => each((day) => (of === null ? '' : writeSpans(of.hours[day]))),
    send: (draft, version = calendar.version) =>
      api.patch<CalendarView>('/calendars/{id}', {
        path: { id: calendar.id },
        version,
        body: { hours: each((day) => readSpans(draft[day]) ?? []) satisfies WeekHours },
      }),
    kinds: ['calendar'],
    onSaved: () => toast({ text: t('hours.saved') }),
  });
  const { draft, set, error } = form;
  const read = each((day) => readSpans(draft[day]));
  const complete = WEEKDAYS.every((day) => read[day] !== null);
  const hint = (day: Weekday) => {
    const minutes = minutesOf(read[day] ?? []);
    return minutes === 0 ? t('off') : t('day.hoursValue', { hours: Math.round(minutes / 6) / 10 });
  };
  return (
    <Form onSubmit={() => complete && form.save()}>
      {WEEKDAYS.map((day) => (
        <Field
          key={day}
          label={t(`weekdays.${day}`)}
          hint={hint(day)}
          error={read[day] === null ? t('hours.unreadable') : fieldError(error, `hours.${day}`)}
        >
          <Input
            value={draft[day]}
            placeholder={t('off')}
            onChange={(event) => set({ [day]: event.target.value })}
          />
        </Field>
      ))}
      <EditFormFoot form={form} fields={WEEKDAYS.map((day) => `hours.${day}`)} complete={complete}>
        <Button
          look="quiet"
          onClick={() =>
            set({
              tuesday: draft.monday,
              wednesday: draft.monday,
              thursday: draft.monday,
              friday: draft.monday,
            })
          }
        >
          {t('hours.copyMonday')}
        </Button>
      </EditFormFoot>
    </Form>
  );
}

function each<T>(of: (day: Weekday) => T): Record<Weekday, T> {
  return {
    monday: of('monday'),
    tuesday: of('tuesday'),
    wednesday: of('wednesday'),
    thursday: of('thursday'),
    friday: of('friday'),
    saturday: of('saturday'),
    sunday: of('sunday'),
  };
}
