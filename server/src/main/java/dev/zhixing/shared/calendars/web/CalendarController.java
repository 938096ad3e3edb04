package dev.zhixing.shared.calendars.web;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.calendars.CalendarDay;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;
import dev.zhixing.shared.calendars.CalendarsProblem;
import dev.zhixing.shared.calendars.internal.CalendarEditing;
import dev.zhixing.shared.calendars.internal.ExceptionEditing;
import dev.zhixing.shared.calendars.internal.ScopeAccess;
import dev.zhixing.shared.calendars.internal.WeekHours;
import dev.zhixing.shared.people.Right;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Working weeks, days that differ from them, and what comes out day by day. */
@RestController
class CalendarController {

    private static final int MOST_DAYS = 800;

    private final Calendars calendars;
    private final CalendarEditing weeks;
    private final ExceptionEditing exceptions;
    private final ScopeAccess scopes;
    private final Texts texts;

    CalendarController(
            Calendars calendars,
            CalendarEditing weeks,
            ExceptionEditing exceptions,
            ScopeAccess scopes,
            Texts texts) {
        this.calendars = calendars;
        this.weeks = weeks;
        this.exceptions = exceptions;
        this.scopes = scopes;
        this.texts = texts;
    }

    /** Whose calendar; the organisation needs no id. */
    record ScopeRequest(@NotNull CalendarScope.Kind kind, @Nullable UUID id) {}

    record CalendarRequest(
            @NotNull @Valid ScopeRequest scope,
            @NotBlank String name,
            @NotNull @Valid WeekHours hours) {}

    record CalendarPatch(Patch<String> name, Patch<WeekHours> hours) {}

    record CalendarExceptionRequest(
            @NotNull @Valid ScopeRequest scope,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            boolean working,
            @NotBlank String name,
            @Nullable List<WeekHours.@NotNull @Valid WorkingSpan> hours) {}

    /** One day as a calendar shows it. */
    @Schema(name = "DayView")
    record DayView(
            LocalDate date,
            boolean working,
            @Nullable String name,
            CalendarDay.Source source,
            boolean announced,
            int minutes) {}

    @GetMapping("/api/calendars")
    Page<CalendarEditing.CalendarView> calendars(
            Actor actor, @Limit(usual = 500, most = 1000) PageRequest page) {
        return weeks.all(actor, page);
    }

    @GetMapping("/api/calendars/{calendarId}")
    ResponseEntity<CalendarEditing.CalendarView> calendar(
            Actor actor, @PathVariable UUID calendarId) {
        CalendarEditing.CalendarView found = weeks.find(actor, calendarId);
        return Etag.ok(found.version(), found);
    }

    @PostMapping("/api/calendars")
    ResponseEntity<CalendarEditing.CalendarView> createCalendar(
            Actor actor, @Valid @RequestBody CalendarRequest body) {
        CalendarEditing.CalendarView created =
                weeks.create(
                        actor,
                        scope(body.scope().kind(), body.scope().id()),
                        body.name(),
                        body.hours());
        return Etag.created(created.version(), created);
    }

    @PatchMapping("/api/calendars/{calendarId}")
    ResponseEntity<CalendarEditing.CalendarView> changeCalendar(
            Actor actor,
            @PathVariable UUID calendarId,
            IfMatch ifMatch,
            @RequestBody CalendarPatch body) {
        CalendarEditing.CalendarView changed =
                weeks.change(actor, calendarId, ifMatch, body.name(), body.hours());
        return Etag.ok(changed.version(), changed);
    }

    @DeleteMapping("/api/calendars/{calendarId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteCalendar(Actor actor, @PathVariable UUID calendarId, IfMatch ifMatch) {
        weeks.delete(actor, calendarId, ifMatch);
    }

    @GetMapping("/api/calendars/exceptions")
    Page<ExceptionEditing.CalendarException> calendarExceptions(
            Actor actor,
            @RequestParam CalendarScope.Kind scopeKind,
            @RequestParam(required = false) @Nullable UUID scopeId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return exceptions.of(actor, scope(scopeKind, scopeId), from, to);
    }

    @PostMapping("/api/calendars/exceptions")
    ResponseEntity<ExceptionEditing.CalendarException> createCalendarException(
            Actor actor, @Valid @RequestBody CalendarExceptionRequest body) {
        ExceptionEditing.CalendarException created =
                exceptions.create(
                        actor,
                        scope(body.scope().kind(), body.scope().id()),
                        body.from(),
                        body.to(),
                        body.working(),
                        body.name(),
                        body.hours());
        return Etag.created(created.version(), created);
    }

    @DeleteMapping("/api/calendars/exceptions/{exceptionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteCalendarException(Actor actor, @PathVariable UUID exceptionId, IfMatch ifMatch) {
        exceptions.delete(actor, exceptionId, ifMatch);
    }

    @GetMapping("/api/calendars/days")
    List<DayView> calendarDays(
            Actor actor,
            @RequestParam(defaultValue = "ORGANISATION") CalendarScope.Kind scopeKind,
            @RequestParam(required = false) @Nullable UUID scopeId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        CalendarScope scope = scope(scopeKind, scopeId);
        scopes.require(actor, Right.SEE, scope);
        if (to.isBefore(from)) {
            throw new Refused(List.of(new Breach("to", CalendarsProblem.DAYS_ORDER)));
        }
        if (from.getYear() < 1900
                || to.getYear() > 2200
                || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "to", CalendarsProblem.DAYS_MANY, Map.of("most", MOST_DAYS))));
        }
        return calendars.days(scope, from, to).stream().map(this::shown).toList();
    }

    private DayView shown(CalendarDay day) {
        String name =
                day.source() == CalendarDay.Source.LEAVE
                        ? texts.say("value.leave")
                        : day.source() == CalendarDay.Source.STATUTORY && day.working()
                                ? texts.say("value.make-up-day")
                                : day.name();
        return new DayView(
                day.date(), day.working(), name, day.source(), day.announced(), day.minutes());
    }

    private static CalendarScope scope(CalendarScope.Kind kind, @Nullable UUID id) {
        if (kind == CalendarScope.Kind.ORGANISATION) {
            return CalendarScope.organisation();
        }
        if (id == null) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "scopeId",
                                    ApiProblem.MISSING_VALUE,
                                    Map.of("path", "scopeId"))));
        }
        return new CalendarScope(kind, id);
    }
}
