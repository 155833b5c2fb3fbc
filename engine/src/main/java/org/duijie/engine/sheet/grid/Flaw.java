package org.duijie.engine.sheet.grid;

import org.duijie.engine.text.Text;

/** What can be wrong with a single cell, before anybody asks what it means. */
public enum Flaw {
    TOO_LONG("内容超过 32767 个字，已截断；请缩短", "is longer than 32,767 characters and was cut off; shorten it"), //
    UNREADABLE("含有无法识别的字符（乱码、空字符或半个字符）；请重新输入",
            "contains characters that cannot be read (wrong encoding, NUL or half a character); type it again"), //
    ERROR_VALUE("公式出错；请改正公式或填入数值", "holds the error of a formula; mend the formula or type the value"), //
    NO_VALUE("公式没有算出的值；请在表格软件中打开并保存后再导入",
            "is a formula without a computed value; open and save the file in a spreadsheet program first"), //
    LOST_DIGITS("数字超过 15 位，末位已丢失；请把单元格设为文本后重新输入",
            "is a number of more than 15 digits whose last ones are lost; make the cell text and type it again");

    private final Text message;

    Flaw(String zh, String en) {
        this.message = Text.of(zh, en);
    }

    /** What is wrong, and what to do about it. */
    public Text message() {
        return message;
    }
}
