package io.tonghop.plan.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.plan.PlanError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The calendar of this installation. Changing it moves no deadline of a plan that has been issued. */
@ApplicationScoped
public class Calendar implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    @Transactional
    public WorkingDays workingDays() {
        return new WorkingDays(streamAll().collect(Collectors.toMap(CalendarDay::day, CalendarDay::working)));
    }

    @Transactional
    CalendarView of(int year) {
        return new CalendarView(
                find("day >= ?1 and day < ?2 order by day", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                        .stream()
                        .map(CalendarDay::view)
                        .toList());
    }

    @Transactional
    CalendarView.Day put(LocalDate date, CalendarDayRequest request) {
        CalendarDay day = findByIdOptional(date).orElseGet(() -> new CalendarDay(date, request));
        day.take(request);
        persist(day);
        return day.view();
    }

    @Transactional
    void remove(LocalDate date) {
        if (!deleteById(date)) {
            throw PlanError.UNKNOWN_DAY.problem();
        }
    }
}
