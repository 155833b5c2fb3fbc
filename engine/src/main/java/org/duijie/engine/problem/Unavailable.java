package org.duijie.engine.problem;

import org.duijie.engine.text.Text;

/**
 * Thrown when the store cannot do what was asked for now, whoever asks; nothing was changed. Nobody has to mend the input:
 * the same request works when what is behind it does again. Immutable.
 */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Why {
        /** The database does not answer, or its disk cannot be read or written. */
        GONE(10, Text.of("数据库暂时无法使用，请稍后再试", "The database cannot be used for now; try again later")),
        /** Others hold the locks or connections longer than one waits. */
        BUSY(2, Text.of("数据库正忙，请稍后再试", "The database is busy; try again later")),
        /** Nothing more can be written; reading goes on. */
        FULL(60, Text.of("磁盘已满，暂时不能写入，仍可查看；请管理员腾出空间",
                "The disk is full: nothing can be written for now, reading goes on; the administrator must make room"));

        private final int seconds;
        private final Text text;

        Why(int seconds, Text text) {
            this.seconds = seconds;
            this.text = text;
        }

        /** After how many seconds it is worth trying again. */
        public int seconds() {
            return seconds;
        }

        /** What to tell whoever asked. */
        public Text text() {
            return text;
        }
    }

    private final Why why;

    /** @param cause what the database said, for the log */
    public Unavailable(Why why, Throwable cause) {
        super(why + ": " + why.text().en(), cause);
        this.why = why;
    }

    /** What is in the way. */
    public Why why() {
        return why;
    }
}
