package io.tonghop.plan.unit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as people type it when they search: lower case, without accents, one space between words. */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchName() {}

    /** {@code "Quận Bình Thạnh"} becomes {@code "quan binh thanh"}. */
    public static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('đ', 'd').replace('Đ', 'D'))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
