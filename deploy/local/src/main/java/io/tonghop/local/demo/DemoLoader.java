package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tonghop.local.identity.DemoUser;
import io.tonghop.local.identity.LocalIssuer;
import io.tonghop.local.platform.Progress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demo through the public API, step by step as an administration would: the first administrator brings the units and
 * the form, each unit gets a user, and the issuing units enter and issue their plans. Loading again changes nothing.
 */
public final class DemoLoader {

    /** The file of the data directory that says the demo is complete. */
    public static final String DONE = "demo.json";

    private static final List<String> TIERS = List.of("ministry", "province", "district", "ward");
    private static final List<String> ALL_ROLES = List.of("planner", "reviewer", "operator", "reporter");

    private final URI console;
    private final LocalIssuer identity;
    private final Progress progress;
    private final Map<String, String> unitIds = new HashMap<>();
    private final Map<String, String> usernames = new HashMap<>();
    private final Map<String, String> formIds = new HashMap<>();
    private int done;

    public DemoLoader(URI console, LocalIssuer identity, Progress progress) {
        this.console = console;
        this.identity = identity;
        this.progress = progress;
    }

    public void load() {
        Api admin = as("admin");
        for (String file : DemoFiles.UNITS) {
            admin.postCsv("/api/units/import", DemoFiles.bytes(file)).orThrow();
            step();
        }
        addUsers(admin);
        step();
        for (String file : DemoFiles.FORMS) {
            ObjectNode form = DemoFiles.json(file);
            String id = admin.post("/api/forms", form).orThrow().get("id").asText();
            formIds.put(form.get("code").asText(), id);
            step();
        }
        for (String file : DemoFiles.PLANS) {
            issue(DemoFiles.json(file));
            step();
        }
    }

    private void step() {
        done++;
        progress.bar("demo", done, DemoFiles.UNITS.size() + 1 + DemoFiles.FORMS.size() + DemoFiles.PLANS.size());
    }

    private void addUsers(Api admin) {
        List<DemoUser> users = new ArrayList<>();
        for (String tier : TIERS) {
            for (JsonNode unit :
                    admin.get("/api/units?size=500&tier=" + tier).orThrow().get("items")) {
                String key = PlanFile.key(unit);
                // A code is used again by a later unit; the plans are of the years before.
                if (!unitIds.containsKey(key) || !unit.hasNonNull("validFrom")) {
                    unitIds.put(key, unit.get("id").asText());
                    DemoUser user = user(tier, unit);
                    usernames.put(key, user.username());
                    users.add(user);
                }
            }
        }
        identity.addUsers(users);
    }

    private static DemoUser user(String tier, JsonNode unit) {
        String kind = unit.get("kind").asText();
        boolean reportsOnly = kind.equals("school") || kind.equals("association");
        return new DemoUser(
                (kind.equals("administrative") ? tier : kind) + "-"
                        + unit.get("code").asText(),
                unit.get("name").get("vi").asText(),
                unit.get("id").asText(),
                reportsOnly ? List.of("reporter") : ALL_ROLES);
    }

    private void issue(ObjectNode plan) {
        Api planner = as(known(usernames, PlanFile.key(plan.get("issuer"))));
        PlanFile.resolve(plan, this::id, formIds);
        JsonNode known = find(planner, plan.get("title").get("vi").asText());
        if (known == null) {
            known = planner.post("/api/plans", plan).orThrow();
        }
        if (known.get("status").asText().equals("draft")) {
            planner.post("/api/plans/" + known.get("id").asText() + "/issue", Map.of())
                    .orThrow();
        }
    }

    private static @Nullable JsonNode find(Api planner, String title) {
        for (JsonNode plan : planner.get("/api/plans?size=100").orThrow().get("items")) {
            if (plan.get("title").get("vi").asText().equals(title)) {
                return plan;
            }
        }
        return null;
    }

    private String id(String key) {
        return known(unitIds, key);
    }

    private static String known(Map<String, String> units, String key) {
        String found = units.get(key);
        if (found == null) {
            throw new IllegalStateException("the demo names an unknown unit " + key);
        }
        return found;
    }

    private Api as(String username) {
        return new Api(console, identity.token(username));
    }
}
