package org.duijie.engine.importing;

import org.duijie.engine.text.Text;

/** The stages of an import, in order. */
public enum ImportStage {
    READ("读取文件", "reading"), CHECK("逐行检查", "checking"), WRITE("写入", "writing");

    private final Text label;

    ImportStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
