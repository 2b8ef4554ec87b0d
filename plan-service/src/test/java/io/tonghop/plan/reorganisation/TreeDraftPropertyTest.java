package io.tonghop.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.contracts.Text;
import io.tonghop.plan.unit.TreeEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random reorganisations of one day, against a model that is only a map from unit to parent. */
class TreeDraftPropertyTest {

    private static final Map<String, Integer> RANKS = Map.of("province", 20, "district", 30, "ward", 40);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void theTreeIsThatOfTheModelAndTheEditLeadsToIt(long seed) {
        Random random = new Random(seed);
        Map<UUID, Member> before = tree(random);
        TreeDraft draft = new TreeDraft(before.values());
        Map<String, String> model = new TreeMap<>();
        before.values().forEach(unit -> model.put(unit.code(), parentCode(unit, before)));

        Steps steps = new Steps(draft, RANKS);
        for (int i = 0; i < 40; i++) {
            StepRequest step = randomStep(random, model, i);
            if (step != null) {
                steps.take(List.of(step));
                apply(step, model);
            }
        }

        assertThat(shape(draft)).isEqualTo(model);
        assertThat(shape(applied(before, draft.edit()))).isEqualTo(model);
        Set<UUID> known = new HashSet<>(before.keySet());
        draft.members().forEach(member -> known.add(member.id()));
        draft.successions()
                .forEach(one -> assertThat(before.containsKey(one.predecessor()) || !known.contains(one.predecessor()))
                        .isTrue());
    }

    private static Map<UUID, Member> tree(Random random) {
        Map<UUID, Member> tree = new HashMap<>();
        List<Member> provinces = new ArrayList<>();
        List<Member> districts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            provinces.add(member(tree, "province", "P" + i, null));
        }
        for (int i = 0; i < 8; i++) {
            districts.add(member(
                    tree, "district", "D" + i, provinces.get(random.nextInt(3)).id()));
        }
        for (int i = 0; i < 30; i++) {
            member(tree, "ward", "W" + i, districts.get(random.nextInt(8)).id());
        }
        return tree;
    }

    private static Member member(Map<UUID, Member> tree, String tier, String code, @Nullable UUID parent) {
        Member member = new Member(UUID.randomUUID(), tier, code, Text.vi(code), "administrative", parent);
        tree.put(member.id(), member);
        return member;
    }

    /** A step that must be accepted; the model knows units by code, which these steps never use twice. */
    private static @Nullable StepRequest randomStep(Random random, Map<String, String> model, int index) {
        List<String> wards = of(model, "W");
        List<String> districts = of(model, "D");
        if (wards.size() < 4 || districts.size() < 3) {
            return null;
        }
        String ward = wards.get(random.nextInt(wards.size()));
        String other = wards.get(random.nextInt(wards.size()));
        String district = districts.get(random.nextInt(districts.size()));
        return switch (random.nextInt(6)) {
            case 0 -> step(StepRequest.Operation.move, ward, List.of(), district, List.of(), List.of());
            case 1 -> step(StepRequest.Operation.close, ward, List.of(), null, List.of(), List.of());
            case 2 ->
                step(
                        StepRequest.Operation.open,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(news("W" + (100 + index), district)));
            case 3 ->
                ward.equals(other)
                        ? step(StepRequest.Operation.close, ward, List.of(), null, List.of(), List.of())
                        : step(StepRequest.Operation.merge, null, List.of(ward), null, List.of(other), List.of());
            case 4 ->
                step(
                        StepRequest.Operation.split,
                        ward,
                        List.of(),
                        null,
                        List.of(),
                        List.of(news("W" + (200 + index), district), news("W" + (300 + index), district)));
            default -> {
                String from = districts.get((districts.indexOf(district) + 1) % districts.size());
                yield step(StepRequest.Operation.merge, null, List.of(from), null, List.of(district), List.of());
            }
        };
    }

    private static List<String> of(Map<String, String> model, String letter) {
        return model.keySet().stream().filter(code -> code.startsWith(letter)).toList();
    }

    private static NewUnit news(String code, String parent) {
        return new NewUnit("ward", code, Text.vi(code), null, ref(parent));
    }

    private static UnitRef ref(String code) {
        String tier = code.startsWith("W") ? "ward" : code.startsWith("D") ? "district" : "province";
        return new UnitRef(null, tier, code);
    }

    private static StepRequest step(
            StepRequest.Operation operation,
            @Nullable String unit,
            List<String> units,
            @Nullable String parent,
            List<String> into,
            List<NewUnit> open) {
        return new StepRequest(
                operation,
                unit == null ? null : ref(unit),
                units.stream().map(TreeDraftPropertyTest::ref).toList(),
                parent == null ? null : ref(parent),
                null,
                into.stream().map(TreeDraftPropertyTest::ref).toList(),
                open);
    }

    private static void apply(StepRequest step, Map<String, String> model) {
        switch (step.operation()) {
            case move -> model.put(step.unit().code(), step.parent().code());
            case close -> model.remove(step.unit().code());
            case open ->
                step.open().forEach(unit -> model.put(unit.code(), unit.parent().code()));
            case merge -> {
                String from = step.units().get(0).code();
                String into = step.into().get(0).code();
                model.remove(from);
                model.replaceAll((unit, parent) -> parent.equals(from) ? into : parent);
            }
            default -> {
                model.remove(step.unit().code());
                step.open().forEach(unit -> model.put(unit.code(), unit.parent().code()));
            }
        }
    }

    private static Map<String, String> shape(TreeDraft draft) {
        Map<UUID, Member> members = draft.members().stream().collect(Collectors.toMap(Member::id, member -> member));
        return shape(members);
    }

    private static Map<String, String> shape(Map<UUID, Member> members) {
        Map<String, String> shape = new TreeMap<>();
        members.values().forEach(member -> shape.put(member.code(), parentCode(member, members)));
        return shape;
    }

    private static String parentCode(Member member, Map<UUID, Member> members) {
        return member.parent() == null ? "" : members.get(member.parent()).code();
    }

    private static Map<UUID, Member> applied(Map<UUID, Member> before, TreeEdit edit) {
        Map<UUID, Member> now = new HashMap<>(before);
        now.keySet().removeAll(edit.closed());
        edit.opened()
                .forEach(unit -> now.put(
                        unit.id(),
                        new Member(unit.id(), unit.tier(), unit.code(), unit.name(), unit.kind(), unit.parentId())));
        edit.moved().forEach((unit, parent) -> now.computeIfPresent(unit, (id, member) -> member.under(parent)));
        return now;
    }
}
