package io.tonghop.plan.plan;

import io.tonghop.contracts.Text;
import io.tonghop.plan.unit.SearchName;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a plan, as they are written and once more without accents, so that either finds it. */
final class SearchText {

    /** Characters that are searched; PostgreSQL keeps no more than a megabyte of words. */
    private static final int MOST = 100_000;

    private SearchText() {}

    static String of(PlanRequest plan) {
        Stream<@Nullable Text> texts = Stream.of(
                        Stream.of(plan.title(), plan.theme()),
                        plan.purposes().stream(),
                        plan.activities().stream(),
                        plan.distribution().stream(),
                        plan.tasks().stream().flatMap(SearchText::texts),
                        plan.funding().stream().map(PlanRequest.FundingLine::source),
                        plan.legalBases().stream().map(PlanRequest.LegalBasis::title))
                .flatMap(stream -> stream);
        Stream<@Nullable String> numbers = Stream.concat(
                Stream.of(plan.number()), plan.legalBases().stream().map(PlanRequest.LegalBasis::number));
        String words = Stream.concat(
                        numbers, texts.filter(Objects::nonNull).flatMap(text -> Stream.of(text.vi(), text.en())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String written = Normalizer.normalize(words.substring(0, Math.min(words.length(), MOST)), Normalizer.Form.NFC);
        return written + "\n" + SearchName.of(written);
    }

    /** What somebody looks for, in the same form. */
    static String query(String q) {
        return Normalizer.normalize(q, Normalizer.Form.NFC);
    }

    private static Stream<@Nullable Text> texts(PlanRequest.Task task) {
        List<Text> with = task.with();
        return Stream.concat(Stream.of(task.lead(), task.content(), task.window(), task.product()), with.stream());
    }
}
