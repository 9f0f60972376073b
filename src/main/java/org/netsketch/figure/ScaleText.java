package org.netsketch.figure;

import org.netsketch.data.Standardizer;

/**
 * How a column is standardized, written as mathematics: x̃ = (x − μ) / σ, and back. σ has four
 * digits that count, and μ as many decimals: it may be large where σ is small.
 *
 * @param mean of the column, μ
 * @param deviation of the column, σ
 */
public record ScaleText(double mean, double deviation) {
  /** The digits of the deviation after the first one. */
  private static final int DIGITS = 3;

  private static final double LEAST_PLAIN = 1e-3;
  private static final double MOST_PLAIN = 1e7;

  /** Double precision has no more digits. */
  private static final int MOST_DIGITS = 15;

  /** Of a column. */
  public static ScaleText of(Standardizer scale, int column) {
    return new ScaleText(scale.means()[column], scale.deviations()[column]);
  }

  /** σ as a text. */
  public String deviationText() {
    return NumberText.ofTex(sigma());
  }

  /** μ as a text. */
  public String meanText() {
    String size = mu();
    return size.isEmpty() ? "0" : (mean < 0.0 ? "−" : "") + NumberText.ofTex(size);
  }

  /** The standardized value of a variable, in TeX. */
  String standardized(String variable) {
    String size = mu();
    String distance =
        size.isEmpty() ? variable : "(" + variable + (mean < 0.0 ? "+" : "-") + size + ")";
    return "\\tilde{" + variable + "} = " + distance + "\\,/\\," + sigma();
  }

  /** What a standardized value is in the column's own units, in TeX. */
  String inOwnUnits(String standardized) {
    String size = mu();
    String shift = size.isEmpty() ? "" : (mean < 0.0 ? "-" : "") + size + "+";
    return shift + sigma() + "\\," + standardized;
  }

  private String sigma() {
    return isPlain() ? fixed(deviation) : NumberText.tex(deviation, DIGITS);
  }

  /** The size of μ; empty if it is 0 as far as it is written. */
  private String mu() {
    double size = Math.abs(mean);
    if (isPlain()) {
      String text = fixed(size);
      return text.matches("[0.]*") ? "" : text;
    }
    int more = magnitude(Math.max(size, Double.MIN_NORMAL)) - magnitude(deviation);
    return more < -DIGITS
        ? ""
        : NumberText.tex(size, Math.min(MOST_DIGITS, DIGITS + Math.max(0, more)));
  }

  private boolean isPlain() {
    return deviation >= LEAST_PLAIN && Math.max(deviation, Math.abs(mean)) < MOST_PLAIN;
  }

  private String fixed(double size) {
    return NumberText.fixed(size, Math.max(0, DIGITS - magnitude(deviation)));
  }

  private static int magnitude(double size) {
    return (int) Math.floor(Math.log10(size));
  }
}
