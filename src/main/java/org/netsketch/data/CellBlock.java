package org.netsketch.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.text.InvalidInput;

/**
 * A block of numbers from a spreadsheet, and where among the rows of a drawing it goes: not one of
 * them is left out, and no number is made up.
 *
 * @param row of its first number, counted from 0; the number of rows if all are added
 * @param column of its first number, counted from 0, the inputs first
 * @param numbers row by row, all of the same width
 */
public record CellBlock(int row, int column, double[][] numbers) {

  /**
   * A block that is to begin at a cell. Whole rows that would not fit beside each other there are
   * added below the last one.
   *
   * @throws InvalidInput if it is too wide, or if it would add rows that are not whole
   */
  public static CellBlock at(Drawing drawing, int row, int column, double[][] numbers) {
    int columns = drawing.rows().features() + drawing.rows().outputs();
    int width = numbers[0].length;
    if (width == columns && column > 0) {
      return new CellBlock(drawing.size(), 0, numbers);
    } else if (width > columns - column) {
      throw new InvalidInput("", "blockWidth", width + "", columns - column + "");
    } else if (width < columns && numbers.length > drawing.size() - row) {
      throw new InvalidInput(
          "", "blockHeight", numbers.length + "", drawing.size() - row + "", columns + "");
    }
    return new CellBlock(row, column, numbers);
  }

  /**
   * The drawing with these numbers written over others; rows beyond the last one are added. Where
   * they stand already, it is the same drawing.
   */
  public Drawing over(Drawing drawing) {
    if (standsIn(drawing)) {
      return drawing;
    }
    int written = Math.min(numbers.length, drawing.size() - row);
    double[][] inputs = drawing.rows().inputs().clone();
    double[][] targets = drawing.rows().targets().clone();
    for (int i = 0; i < written; i++) {
      double[] input = inputs[row + i].clone();
      double[] target = targets[row + i].clone();
      for (int j = 0; j < numbers[i].length; j++) {
        int at = column + j;
        (at < input.length ? input : target)[at < input.length ? at : at - input.length] =
            numbers[i][j];
      }
      inputs[row + i] = input;
      targets[row + i] = target;
    }
    List<double[]> added = new ArrayList<>();
    for (double[] whole : Arrays.copyOfRange(numbers, written, numbers.length)) {
      added.add(whole);
    }
    return drawing.with(inputs, targets).plusRows(added);
  }

  private boolean standsIn(Drawing drawing) {
    return row + numbers.length <= drawing.size()
        && IntStream.range(0, numbers.length)
            .allMatch(
                i ->
                    IntStream.range(0, numbers[i].length)
                        .allMatch(j -> numbers[i][j] == drawing.cell(row + i, column + j)));
  }
}
