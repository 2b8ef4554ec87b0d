package io.tonghop.report.content;

import io.tonghop.contracts.Figure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report says.
 *
 * @param figures cell to figure; zero is a figure, a missing cell is not
 * @param nothing cells for which the unit says there is nothing to report
 * @param narrative section to prose
 */
public record Content(Map<String, Figure> figures, List<String> nothing, Map<String, String> narrative) {

    public static final Content EMPTY = new Content(Map.of(), List.of(), Map.of());

    public Content {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        nothing = List.copyOf(nothing);
        narrative = Collections.unmodifiableMap(new LinkedHashMap<>(narrative));
    }
}
