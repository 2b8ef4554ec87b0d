package io.tonghop.report.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The newest revision of each plan. Forms stay in memory, since every report is read against one. */
@ApplicationScoped
public class PlanRepository {

    private static final int FORMS_IN_MEMORY = 200;

    private static final String KEEP_NEWEST = """
            insert into plan as p (plan_id, revision, status, form) values (?, ?, ?, ?)
            on conflict (plan_id) do update set
                revision = excluded.revision, status = excluded.status, form = excluded.form
            where excluded.revision > p.revision
            """;

    private record FormAt(long revision, FormSpec form) {}

    private final Database database;
    private final ObjectMapper json;
    private final Map<UUID, FormAt> forms = new ConcurrentHashMap<>();

    public PlanRepository(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void keepNewest(List<PlanEvent> events) {
        database.batch(KEEP_NEWEST, events.stream().map(this::row).toList());
    }

    /** The form that the reports of this plan use. */
    public FormSpec form(Obligation.KnownPlan plan) {
        FormAt known = forms.get(plan.planId());
        if (known == null || known.revision() < plan.revision()) {
            known = read(plan.planId());
            if (forms.size() >= FORMS_IN_MEMORY) {
                forms.clear();
            }
            forms.put(plan.planId(), known);
        }
        return known.form();
    }

    private FormAt read(UUID planId) {
        return database.first(
                        "select revision, form from plan where plan_id = ?",
                        row -> new FormAt(row.getLong(1), parsed(row.getString(2))),
                        planId)
                .orElseThrow();
    }

    private @Nullable Object[] row(PlanEvent event) {
        try {
            return new @Nullable Object[] {
                event.planId(), event.revision(), event.status().name(), json.writeValueAsString(event.form())
            };
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot write the form of plan " + event.planId(), failure);
        }
    }

    private FormSpec parsed(String form) {
        try {
            return json.readValue(form, FormSpec.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot read a stored form", failure);
        }
    }
}
