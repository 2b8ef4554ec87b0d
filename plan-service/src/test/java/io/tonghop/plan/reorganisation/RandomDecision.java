package io.tonghop.plan.reorganisation;

import io.tonghop.contracts.Text;
import io.tonghop.plan.reorganisation.StepRequest.Operation;
import io.tonghop.plan.reorganisation.TreeModel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Steps on a small tree of provinces (P), districts (D) and wards (W), each a few lines of map keeping. */
final class RandomDecision {

    private final Random random;
    private final String mark;
    private final Map<String, Place> tree;
    private final List<StepRequest> steps = new ArrayList<>();
    private boolean valid = true;

    RandomDecision(Random random, String mark, Map<String, Place> before) {
        this.random = random;
        this.mark = mark;
        this.tree = new TreeMap<>(before);
        for (int wanted = 1 + random.nextInt(5); steps.size() < wanted && valid; ) {
            takeStep();
        }
    }

    List<StepRequest> steps() {
        return steps;
    }

    /** Whether every step can be carried out. */
    boolean isValid() {
        return valid;
    }

    Map<String, Place> after() {
        return tree;
    }

    private void takeStep() {
        String ward = any("W");
        String other = any("W");
        String district = any("D");
        String otherDistrict = any("D");
        switch (random.nextInt(9)) {
            case 0 -> move(ward, district);
            case 1 -> move(district, any("P"));
            case 2 -> close(random.nextInt(4) == 0 ? district : ward);
            case 3 -> open(random.nextBoolean() ? fresh("W") : fresh("D"));
            case 4 -> merge(ward, other);
            case 5 -> merge(district, otherDistrict);
            case 6 -> mergeIntoNew(ward, other, random.nextBoolean() ? ward : fresh("W"), district);
            case 7 -> split(ward, other, random.nextBoolean() ? ward : fresh("W"), district);
            default -> rename(random.nextBoolean() ? ward : random.nextBoolean() ? district : any("P"));
        }
    }

    private void move(String unit, String parent) {
        steps.add(step(Operation.move, unit, List.of(), parent, null, List.of(), List.of()));
        tree.put(unit, new Place(parent, tree.get(unit).name()));
    }

    private void close(String unit) {
        if (count(unit.substring(0, 1)) < 3) {
            return;
        }
        steps.add(step(Operation.close, unit, List.of(), null, null, List.of(), List.of()));
        valid = tree.values().stream().noneMatch(place -> place.parent().equals(unit));
        tree.remove(unit);
    }

    private void open(String code) {
        NewUnit unit = news(code, any(code.startsWith("W") ? "D" : "P"));
        steps.add(step(Operation.open, null, List.of(), null, null, List.of(), List.of(unit)));
        put(unit);
    }

    private void merge(String unit, String into) {
        if (count(unit.substring(0, 1)) < 3) {
            return;
        }
        steps.add(step(Operation.merge, null, List.of(unit), null, null, List.of(into), List.of()));
        valid = !unit.equals(into);
        tree.remove(unit);
        tree.replaceAll((code, place) -> place.parent().equals(unit) ? new Place(into, place.name()) : place);
    }

    private void mergeIntoNew(String one, String other, String code, String parent) {
        if (one.equals(other) || count("W") < 3) {
            return;
        }
        NewUnit unit = news(code, parent);
        steps.add(step(Operation.merge, null, List.of(one, other), null, null, List.of(), List.of(unit)));
        tree.remove(one);
        tree.remove(other);
        put(unit);
    }

    private void split(String unit, String part, String code, String parent) {
        if (unit.equals(part)) {
            return;
        }
        NewUnit opened = news(code, parent);
        steps.add(step(Operation.split, unit, List.of(), null, null, List.of(part), List.of(opened)));
        tree.remove(unit);
        put(opened);
    }

    private void rename(String unit) {
        Text name = Text.vi("Tên " + random.nextInt(1_000_000));
        steps.add(step(Operation.rename, unit, List.of(), null, name, List.of(), List.of()));
        tree.put(unit, new Place(tree.get(unit).parent(), name.vi()));
    }

    private void put(NewUnit unit) {
        tree.put(unit.code(), new Place(unit.parent().code(), unit.name().vi()));
    }

    private String any(String letter) {
        List<String> codes =
                tree.keySet().stream().filter(code -> code.startsWith(letter)).toList();
        return codes.get(random.nextInt(codes.size()));
    }

    private long count(String letter) {
        return tree.keySet().stream().filter(code -> code.startsWith(letter)).count();
    }

    /** One of few codes, so that codes are used again. */
    private String fresh(String letter) {
        String code;
        do {
            code = letter + random.nextInt(40) + mark;
        } while (tree.containsKey(code));
        return code;
    }

    private NewUnit news(String code, String parent) {
        String tier = code.startsWith("W") ? "ward" : "district";
        return new NewUnit(tier, code, Text.vi("Tên " + random.nextInt(1_000_000)), null, ref(parent));
    }

    private static StepRequest step(
            Operation operation,
            @Nullable String unit,
            List<String> units,
            @Nullable String parent,
            @Nullable Text name,
            List<String> into,
            List<NewUnit> open) {
        return new StepRequest(
                operation,
                unit == null ? null : ref(unit),
                units.stream().map(RandomDecision::ref).toList(),
                parent == null ? null : ref(parent),
                name,
                into.stream().map(RandomDecision::ref).toList(),
                open);
    }

    private static UnitRef ref(String code) {
        String tier = code.startsWith("W") ? "ward" : code.startsWith("D") ? "district" : "province";
        return new UnitRef(null, tier, code);
    }
}
