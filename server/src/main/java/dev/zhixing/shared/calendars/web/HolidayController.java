package dev.zhixing.shared.calendars.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.calendars.internal.HolidayEditing;
import dev.zhixing.shared.calendars.internal.StatutoryDay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Statutory days by year. */
@RestController
class HolidayController {

    private final HolidayEditing years;

    HolidayController(HolidayEditing years) {
        this.years = years;
    }

    /** One day of an imported year. */
    record HolidayDay(
            @NotBlank @Size(max = 50) String name,
            @NotNull LocalDate date,
            @NotNull Boolean isOffDay) {}

    /** A year as the public data set holiday-cn writes it. */
    record HolidayFile(
            @JsonProperty("$schema") @Nullable @Size(max = 500) String schema,
            @JsonProperty("$id") @Nullable @Size(max = 500) String id,
            int year,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 500) String> papers,
            @NotNull @Size(min = 1, max = 150) List<@NotNull @Valid HolidayDay> days) {}

    @GetMapping("/api/calendars/holiday-years")
    List<HolidayEditing.HolidayYear> holidayYears() {
        return years.years();
    }

    @PutMapping("/api/calendars/holiday-years/{year}")
    HolidayEditing.HolidayYear putHolidayYear(
            Actor actor, @PathVariable int year, @Valid @RequestBody HolidayFile body) {
        return years.put(
                actor,
                year,
                body.year(),
                body.papers() == null ? List.of() : body.papers(),
                body.days().stream()
                        .map(day -> new StatutoryDay(day.date(), day.name(), day.isOffDay()))
                        .toList());
    }

    @DeleteMapping("/api/calendars/holiday-years/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteHolidayYear(Actor actor, @PathVariable int year) {
        years.delete(actor, year);
    }
}
