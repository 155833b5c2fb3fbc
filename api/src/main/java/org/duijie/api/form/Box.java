package org.duijie.api.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * A field on a page.
 *
 * @param field what it is
 * @param typed what stands in all fields
 * @param problems what is wrong with this one
 * @param hidden what stands in the place of personal data that is not shown; null if everything is
 * @param origin where what stands in it comes from; null if somebody typed it
 * @param prefix what its id begins with
 */
public record Box(Field field, Typed typed, List<Text> problems, @Nullable String hidden, @Nullable Origin origin,
        String prefix) {
    public Box {
        problems = List.copyOf(problems);
    }

    static String id(String prefix, String place) {
        return prefix + "-" + place.replace('.', '-');
    }

    /** Its id on the page. */
    public String id() {
        return id(prefix, field.place());
    }

    /** Its place, and its name. */
    public String place() {
        return field.place();
    }

    /** Which look it has. */
    public String look() {
        return field.input() instanceof TermInput term ? (term.many() ? "terms" : "term") : field.input().look();
    }

    /** How much of the line it takes: a column, two of them or all. */
    public String width() {
        return switch (field.input()) {
            case Input.Area a -> "wide";
            case MajorsInput m -> "wide";
            case ConditionsInput c -> "wide";
            case TermInput t -> t.many() ? "wide" : "double";
            case Input.Texts l -> "double";
            case Input.Several s -> "double";
            case Input.Line l -> "";
            case Input.Whole n -> "";
            case Input.Day d -> "";
            case Input.Choice c -> "";
        };
    }

    /** What was entered first under a name. */
    public String first(String name) {
        return typed.first(name);
    }

    /** What was entered, a value alone with what it is called. */
    public String entry(TermInput input) {
        String entered = first(place());
        return input.source().find(entered).map(Source.Choice::written).orElse(entered);
    }

    /** Whether a value was entered under a name. */
    public boolean holds(String name, String value) {
        return typed.all(name).contains(value);
    }

    /** Whether the box "none" is ticked. */
    public boolean none() {
        return typed.has(place() + Input.NONE);
    }

    /** What was understood of the terms entered under a name. */
    public List<Source.Choice> chips(TermInput input, String name) {
        return input.chips(typed, name);
    }

    /** What was not understood of them. */
    public String rest(TermInput input, String name) {
        return input.rest(typed, name);
    }

    /** The n-th entry under a name; empty if there is none. */
    public String nth(String name, int n) {
        List<String> all = typed.all(name);
        return n < all.size() ? all.get(n) : "";
    }
}
