/**
 * The words both sides share: regions, majors, industries, occupations and skills, each with its standard code and its
 * place in a hierarchy, and the ladders of education, degree and title.
 *
 * <p>
 * Read {@link org.duijie.engine.vocabulary.Term} first, then one kind of term, say
 * {@link org.duijie.engine.vocabulary.Major}, then {@link org.duijie.engine.vocabulary.Vocabulary}, which holds all
 * terms of a kind, and {@link org.duijie.engine.vocabulary.Vocabularies}, whose version is recorded with every run.
 * Majors come from four {@link org.duijie.engine.vocabulary.Catalogue}s, one vocabulary with a prefix to each code; what
 * else people call a major is a {@link org.duijie.engine.vocabulary.Naming}.
 * {@link org.duijie.engine.vocabulary.EducationLevel}, {@link org.duijie.engine.vocabulary.Degree} and
 * {@link org.duijie.engine.vocabulary.TitleRank} are short enough to be enums. A
 * {@link org.duijie.engine.vocabulary.Chain} is a name for several industries that only searches read.
 *
 * <p>
 * One decision: a term is an object that exists once, numbered in the order of a walk through its hierarchy. "Is this
 * within that" is then two comparisons of integers, whatever the scheme of the code: digits of a division, a section
 * letter of an industry, a number of our own skill thesaurus that says nothing about place. A vocabulary is a file of
 * lines in that order; the depth at the start of a line is all that makes the tree.
 */
@NullMarked
package org.duijie.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
