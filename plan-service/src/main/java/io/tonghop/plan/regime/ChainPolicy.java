package io.tonghop.plan.regime;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.Text;
import io.tonghop.plan.calendar.WorkingDays;
import io.tonghop.plan.obligation.Asked;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Looks for deadlines that will not work: no time to add up what comes from below, or a last day that is not worked. */
public final class ChainPolicy {

    private record Link(String below, String above) {}

    private ChainPolicy() {}

    public static List<Warning> warnings(List<Asked> asked, WorkingDays calendar) {
        List<Warning> warnings = new java.util.ArrayList<>();
        noTimeToConsolidate(asked)
                .forEach((link, units) -> warnings.add(new Warning(
                        "no-time-to-consolidate",
                        new Text(
                                "Hạn của cấp " + link.above() + " không sau hạn của cấp " + link.below() + " (" + units
                                        + " đơn vị): không có thời gian tổng hợp.",
                                "Tier " + link.above() + " is due no later than tier " + link.below() + " (" + units
                                        + " units): it has no time to consolidate."))));
        for (LocalDate day : lastDays(asked, calendar)) {
            warnings.add(new Warning(
                    "last-day-not-worked",
                    new Text(
                            "Ngày cuối của thời hạn, " + day + ", là ngày nghỉ.",
                            "The last day in time, " + day + ", is not a working day.")));
        }
        return warnings;
    }

    private static Map<Link, Integer> noTimeToConsolidate(List<Asked> asked) {
        Map<UUID, Asked> byUnit = new HashMap<>();
        asked.forEach(one -> byUnit.put(one.unit().id(), one));
        Map<Link, Integer> found =
                new TreeMap<>(java.util.Comparator.comparing(Link::below).thenComparing(Link::above));
        for (Asked one : asked) {
            for (ObligationEvent.Recipient recipient : one.recipients()) {
                Asked above = byUnit.get(recipient.unitId());
                if (above != null && !above.dueAt().isAfter(recipient.due())) {
                    found.merge(new Link(one.unit().tier(), above.unit().tier()), 1, Integer::sum);
                }
            }
        }
        return found;
    }

    private static Set<LocalDate> lastDays(List<Asked> asked, WorkingDays calendar) {
        Set<LocalDate> days = new TreeSet<>();
        asked.stream()
                .map(Asked::due)
                .distinct()
                .map(due -> due.lastDay(calendar))
                .filter(day -> !calendar.isWorked(day))
                .forEach(days::add);
        return days;
    }
}
