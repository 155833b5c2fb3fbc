package org.duijie.engine.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** A column of a template: what it is called, what may stand in it, and how text and value become each other. Immutable. */
public final class Column {
    private final String key;
    private final Text heading;
    private final List<String> aliases;
    private final Reader reader;
    private final Function<Draft, String> writer;
    private final Text note;
    private final String example;
    private final List<String> choices;
    private final boolean required;
    private final boolean personal;

    /** How a cell is read into a record. */
    interface Reader {
        void read(Reading cell);
    }

    private Column(String key, Text heading, List<String> aliases, Reader reader, Function<Draft, String> writer,
            Text note, String example, List<String> choices, boolean required, boolean personal) {
        this.key = key;
        this.heading = heading;
        this.aliases = List.copyOf(aliases);
        this.reader = reader;
        this.writer = writer;
        this.note = note;
        this.example = example;
        this.choices = List.copyOf(choices);
        this.required = required;
        this.personal = personal;
    }

    /** A column that takes any text. */
    static Column of(String key, String zh, String en, Reader reader, Function<Draft, String> writer) {
        return new Column(key, Text.of(zh, en), List.of(), reader, writer, Text.same(""), "", List.of(), false, false);
    }

    Column also(String... names) {
        return new Column(key, heading, List.of(names), reader, writer, note, example, choices, required, personal);
    }

    Column note(String zh, String en) {
        return new Column(key, heading, aliases, reader, writer, Text.of(zh, en), example, choices, required, personal);
    }

    Column example(String text) {
        return new Column(key, heading, aliases, reader, writer, note, text, choices, required, personal);
    }

    Column choices(List<String> texts) {
        return new Column(key, heading, aliases, reader, writer, note, example, texts, required, personal);
    }

    Column must() {
        return new Column(key, heading, aliases, reader, writer, note, example, choices, true, personal);
    }

    Column private_() {
        return new Column(key, heading, aliases, reader, writer, note, example, choices, required, true);
    }

    /** The stable name of the column: where its value stands in the JSON of the record, such as {@code profile.major}. */
    public String key() {
        return key;
    }

    /** What stands above the column. */
    public Text heading() {
        return heading;
    }

    /** Other headings it is known by. */
    public List<String> aliases() {
        return aliases;
    }

    /** What may stand in it; empty where the heading says it all. */
    public Text note() {
        return note;
    }

    /** What stands in the row of examples. */
    public String example() {
        return example;
    }

    /** The choices offered; empty where any text may be written. */
    public List<String> choices() {
        return choices;
    }

    /** Whether a row must have it. */
    public boolean required() {
        return required;
    }

    /** Whether what stands in it may be a person's data and is never repeated in a message. */
    public boolean personal() {
        return personal;
    }

    void read(Reading cell) {
        reader.read(cell);
    }

    String write(Draft record) {
        return writer.apply(record);
    }

    /** Whether what stands at that path of a record comes from this column. */
    boolean covers(String path) {
        return path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "[");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column column && column.key.equals(key) && column.heading.equals(heading);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, heading);
    }

    @Override
    public String toString() {
        return heading.zh() + "(" + key + ")";
    }
}
