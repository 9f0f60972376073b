package org.netsketch.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  /** The language with a two-letter code, if the program speaks it. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** All two-letter codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
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
