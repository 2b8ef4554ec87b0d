package io.tonghop.plan.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a request. */
public final class Lists {

    private Lists() {}

    /** An absent list has nothing in it. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
