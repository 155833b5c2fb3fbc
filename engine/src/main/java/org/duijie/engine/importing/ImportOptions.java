package org.duijie.engine.importing;

/**
 * What of a plan is carried out. Faulty rows never are.
 *
 * @param duplicates whether suspected duplicates are imported as well
 */
public record ImportOptions(boolean duplicates) {
    /** All rows but suspected duplicates. */
    public static final ImportOptions WITHOUT_DUPLICATES = new ImportOptions(false);
}
