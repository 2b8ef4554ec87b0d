package io.tonghop.plan.reorganisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.contracts.Text;
import io.tonghop.plan.job.Progress;
import io.tonghop.plan.reorganisation.TreeModel.Place;
import io.tonghop.platform.security.Actor;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random decisions on random days, in any order, some undone: the tree of every day is that of a model of plain maps. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class ReorganisationPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 40;
    private static final int ROUNDS = 30;
    private static final Actor ADMIN = new Actor("admin", null);

    @Inject
    Reorganising reorganising;

    @Inject
    EntityManager entities;

    private String mark;
    private TreeModel model;
    private final List<String> decided = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTreeOfEveryDayIsThatOfTheModel(long seed) {
        Random random = new Random(seed);
        begin(random);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean done = random.nextInt(4) == 0 ? undo(random) : decide(random);
            refused += done ? 0 : 1;
            assertThat(trees()).as("seed %d, round %d", seed, round).isEqualTo(modelled());
            assertThat(unsoundSuccessions())
                    .as("seed %d, round %d", seed, round)
                    .isZero();
        }
        assertThat(refused).as("seed %d", seed).isLessThan(ROUNDS * 3 / 4);
    }

    private void begin(Random random) {
        mark = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder csv = new StringBuilder("code,name,parent_code,level,valid_from,valid_to\n");
        Map<String, Place> tree = new TreeMap<>();
        for (int i = 0; i < 2; i++) {
            add("P" + i, "", "province", tree, csv);
        }
        for (int i = 0; i < 4; i++) {
            add("D" + i, "P" + random.nextInt(2) + mark, "district", tree, csv);
        }
        for (int i = 0; i < 10; i++) {
            add("W" + i, "D" + random.nextInt(4) + mark, "ward", tree, csv);
        }
        given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .contentType("text/csv")
                .body(csv.toString())
                .post("/api/units/import")
                .then()
                .statusCode(200);
        model = new TreeModel(tree);
        decided.clear();
    }

    private void add(String code, String parent, String tier, Map<String, Place> tree, StringBuilder csv) {
        tree.put(code + mark, new Place(parent, code));
        csv.append("%s%s,%s,%s,%s,,\n".formatted(code, mark, code, parent, tier));
    }

    /** A decision on a later day than all others must be carried out when its steps can be; any other may be refused, in words. */
    private boolean decide(Random random) {
        boolean last = random.nextInt(3) > 0;
        int day = last ? model.lastDay() + 1 : 1 + random.nextInt(DAYS - 1);
        RandomDecision decision = new RandomDecision(random, mark, model.on(day - 1));
        if (decision.steps().isEmpty()) {
            return true;
        }
        ReorganisationRequest request = new ReorganisationRequest(
                FIRST.plusDays(day), new DecisionRequest(null, Text.vi("Quyết định")), decision.steps());
        try {
            String id =
                    reorganising.apply(request, ADMIN, Progress.UNWATCHED).id().toString();
            assertThat(decision.isValid()).as("%s", request).isTrue();
            model.apply(id, day, decision.after());
            decided.add(id);
            return true;
        } catch (HttpProblem refusal) {
            assertThat(last && decision.isValid())
                    .as("%s %s", refusal.getParameters(), request)
                    .isFalse();
            assertThat(String.valueOf(refusal.getType()))
                    .endsWith(decision.isValid() ? "later-changes" : "bad-reorganisation");
            return false;
        }
    }

    /** The one that was decided last can be undone; any other only where the tree stays whole. */
    private boolean undo(Random random) {
        List<String> inForce = model.inForce();
        if (inForce.isEmpty()) {
            return true;
        }
        String id = inForce.get(random.nextBoolean() ? inForce.size() - 1 : random.nextInt(inForce.size()));
        boolean newest = id.equals(inForce.get(inForce.size() - 1));
        try {
            reorganising.undo(UUID.fromString(id), ADMIN);
            model.undo(id);
            assertThat(model.isWhole(DAYS)).isTrue();
            return true;
        } catch (HttpProblem refusal) {
            assertThat(newest).as("%s", refusal.getDetail()).isFalse();
            assertThat(String.valueOf(refusal.getType())).endsWith("reorganisation-in-use");
            return false;
        }
    }

    private List<Map<String, Place>> modelled() {
        List<Map<String, Place>> trees = new ArrayList<>();
        for (int day = 0; day < DAYS * 2; day++) {
            trees.add(model.on(day));
        }
        return trees;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Place>> trees() {
        List<Map<String, Place>> trees = new ArrayList<>();
        for (int day = 0; day < DAYS * 2; day++) {
            trees.add(new TreeMap<>());
        }
        List<Object[]> rows = entities.createNativeQuery("""
                        select u.code, u.name_vi, p.code, greatest(u.valid_from, e.valid_from), least(u.valid_to, e.valid_to)
                        from unit u left join unit_edge e on e.unit_id = u.id left join unit p on p.id = e.parent_id
                        where u.code like :codes
                        """, Object[].class)
                .setParameter("codes", "%" + mark)
                .getResultList();
        for (Object[] row : rows) {
            for (int day = from(row[3]); day < to(row[4]); day++) {
                String parent = row[2] == null ? "" : (String) row[2];
                assertThat(trees.get(day).put((String) row[0], new Place(parent, (String) row[1])))
                        .isNull();
            }
        }
        return trees;
    }

    private static int from(@Nullable Object date) {
        return date == null ? 0 : (int) (((LocalDate) date).toEpochDay() - FIRST.toEpochDay());
    }

    private static int to(@Nullable Object date) {
        return date == null ? DAYS * 2 : from(date);
    }

    /** Who came after whom: the one was there the day before, the other is on the day, and a whole one went to one place. */
    private long unsoundSuccessions() {
        return (Long) entities.createNativeQuery("""
                        select count(*) from unit_succession s
                        join unit p on p.id = s.predecessor_id join unit n on n.id = s.successor_id
                        where p.code like :codes and not (p.validity @> s.effective_on - 1 and n.validity @> s.effective_on
                            and p.id <> n.id and (s.divided or not p.validity @> s.effective_on)
                            and (s.divided or 1 = (select count(*) from unit_succession o
                                where o.predecessor_id = p.id and o.reorganisation_id = s.reorganisation_id)))
                        """, Long.class)
                .setParameter("codes", "%" + mark)
                .getSingleResult();
    }
}
