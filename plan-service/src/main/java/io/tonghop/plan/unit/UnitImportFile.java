package io.tonghop.plan.unit;

import io.tonghop.plan.job.Progress;
import java.util.List;
import java.util.Set;

/**
 * A file of units that somebody sends.
 *
 * @param ndjson newline-delimited JSON, not CSV
 * @param dryRun nothing of it is kept
 */
public record UnitImportFile(byte[] content, boolean ndjson, boolean dryRun) {

    List<UnitRow> read(Set<String> tiers, Violations violations, Progress progress) {
        return ndjson
                ? UnitNdjson.read(content, tiers, violations, progress)
                : UnitFile.read(content, tiers, violations);
    }
}
