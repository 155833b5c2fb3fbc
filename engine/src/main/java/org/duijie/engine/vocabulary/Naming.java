package org.duijie.engine.vocabulary;

import org.duijie.engine.text.Text;

/**
 * That words name a major, and how.
 *
 * @param source the catalogue or usage that the naming rests on, in Chinese
 */
public record Naming(Major major, Kind kind, String source) {

    /** How words name a major, the surest first. */
    public enum Kind {
        /** The name in the catalogue, or another that official tables give the same code. */
        NAME(Text.of("目录名称", "name in the catalogue")),
        /** A name of an earlier catalogue, or of a part of what a later one took together. */
        OLD(Text.of("旧名", "old name")),
        /** What people say to save breath. */
        SHORT(Text.of("简称", "abbreviation")),
        /** How people name a major, or several at once. */
        USUAL(Text.of("常用称呼", "usual name"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }
}
