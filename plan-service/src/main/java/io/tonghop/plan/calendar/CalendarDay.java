package io.tonghop.plan.calendar;

import io.tonghop.contracts.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that is worked, or not, against the rule of the week. */
@Entity
class CalendarDay {

    @Id
    private LocalDate day;

    private boolean working;
    private String nameVi;
    private @Nullable String nameEn;

    protected CalendarDay() {}

    CalendarDay(LocalDate day, CalendarDayRequest request) {
        this.day = day;
        this.nameVi = request.name().vi();
        take(request);
    }

    void take(CalendarDayRequest request) {
        working = request.working();
        nameVi = request.name().vi();
        nameEn = request.name().en();
    }

    LocalDate day() {
        return day;
    }

    boolean working() {
        return working;
    }

    CalendarView.Day view() {
        return new CalendarView.Day(day, working, new Text(nameVi, nameEn));
    }
}
