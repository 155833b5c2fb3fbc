package org.duijie.api.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * A form as it is shown: filled in, with what is wrong at each field and on top.
 *
 * @param form which form
 * @param typed what stands in its fields
 * @param problems what is wrong
 * @param hidden what stands in the place of personal data that is not shown, by place of the field
 * @param origins where what stands in a field comes from, by place of the field
 * @param prefix what the ids of its fields begin with, so that several sheets may stand on a page
 */
public record Sheet(Form<?> form, Typed typed, List<Violation> problems, Map<String, String> hidden,
        Map<String, Origin> origins, String prefix) {
    private static final String ALONE = "f";

    public Sheet {
        problems = List.copyOf(problems);
        hidden = Map.copyOf(hidden);
        origins = Map.copyOf(origins);
    }

    /** A sheet that nobody has complained of. */
    public static Sheet of(Form<?> form, Typed typed) {
        return new Sheet(form, typed, List.of(), Map.of(), Map.of(), ALONE);
    }

    /** This sheet with what is wrong. */
    public Sheet with(List<Violation> wrong) {
        return new Sheet(form, typed, wrong, hidden, origins, prefix);
    }

    /** This sheet without what its reader may not see. */
    public Sheet hiding(Map<String, String> masks) {
        return new Sheet(form, typed, problems, masks, origins, prefix);
    }

    /** This sheet as one of several on a page, with where its contents come from. */
    public Sheet among(String ids, Map<String, Origin> from) {
        return new Sheet(form, typed, problems, hidden, from, ids);
    }

    /** Boxes that belong together. */
    public record Part(Text title, List<Box> boxes) {}

    /** All boxes, part by part. */
    public List<Part> parts() {
        return form.sections().stream().map(s -> new Part(s.title(), s.fields().stream().map(this::box).toList()))
                .toList();
    }

    private Box box(Field field) {
        return new Box(field, typed,
                problems.stream().filter(p -> field.covers(p.place())).map(Violation::message).distinct().toList(),
                hidden.get(field.place()), origins.get(field.place()), prefix);
    }

    /**
     * A line on top of a refused form.
     *
     * @param label what the field is called; the bare place if the form has no such field
     * @param anchor the id of the field on the page; null if it has none
     * @param message what is wrong
     */
    public record Complaint(Text label, @Nullable String anchor, Text message) {}

    /** All that is wrong: what no field is to blame for, then field by field. */
    public List<Complaint> complaints() {
        Stream<Complaint> homeless = problems.stream().filter(p -> form.fields().noneMatch(f -> f.covers(p.place())))
                .map(p -> new Complaint(Text.same(p.place()), null, p.message()));
        Stream<Complaint> ofFields = form.fields().flatMap(f -> problems.stream().filter(p -> f.covers(p.place()))
                .map(p -> new Complaint(f.label(), Box.id(prefix, f.place()), p.message())));
        return Stream.concat(homeless, ofFields).distinct().toList();
    }

    /** A field that somebody else has filled in differently. */
    public record Difference(Text label, Text theirs, Text yours) {}

    /** Where this sheet and the record as it now is differ; personal data that is not shown is left out. */
    public List<Difference> differences(Typed theirs) {
        return form.fields().filter(f -> !hidden.containsKey(f.place())).flatMap(f -> difference(f, theirs)).toList();
    }

    private Stream<Difference> difference(Field field, Typed theirs) {
        Text now = field.input().words(theirs, field.place());
        Text here = field.input().words(typed, field.place());
        return now.equals(here) ? Stream.empty() : Stream.of(new Difference(field.label(), now, here));
    }
}
