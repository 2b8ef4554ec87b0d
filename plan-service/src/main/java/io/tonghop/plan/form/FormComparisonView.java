package io.tonghop.plan.form;

/**
 * Two forms held against each other.
 *
 * @param sameForm whether they are versions of one form, and not two different ones
 * @param comparable whether the figures of every cell that both have mean the same
 */
public record FormComparisonView(
        FormsView.Item from, FormsView.Item to, boolean sameForm, boolean comparable, FormDifferences differences) {

    static FormComparisonView of(FormsView.Item from, FormsView.Item to, FormDifferences differences) {
        return new FormComparisonView(
                from,
                to,
                from.code().equals(to.code()),
                differences.cells().changed().stream().allMatch(FormDifferences.Cell::comparable),
                differences);
    }
}
