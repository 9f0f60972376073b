package org.netsketch.text;

/** A language that the program speaks. */
public enum Language {
  /** English. */
  EN("en", "English"),
  /** Simplified Chinese. */
  ZH("zh", "中文");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The two-letter code, as files and options have it. */
  public String code() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }
}
