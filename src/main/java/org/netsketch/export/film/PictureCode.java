package org.netsketch.export.film;

import java.util.Comparator;
import java.util.List;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.decode.CoeffTransformer;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;

/**
 * The writing of one picture of a video, macroblock by macroblock (ITU-T H.264, 7.3.5). What has
 * not changed since the picture before takes no room; what has is told by its differences from
 * there, or from its neighbours, whichever are less. Nothing is said to have moved.
 */
final class PictureCode {
  private static final int PART = 4;

  /** Types of macroblocks begin here: predicted from neighbours, in a key picture and in others. */
  private static final int OF_NEIGHBOURS_IN_KEY = 1;

  private static final int OF_NEIGHBOURS = 6;
  private static final int OF_BEFORE = 0;

  /** Which quarters of the brightness have coefficients: all of them. */
  private static final int ALL_QUARTERS = 15;

  private final Frame frame;
  private final Frame before;
  private final int quantizer;
  private final int colourQuantizer;
  private final BitWriter out;
  private final CoefficientCode code;
  private final List<CoefficientCounts> counts;
  private int skipped;

  /**
   * A picture that is not written yet.
   *
   * @param before the picture before it, or null for one that does without
   */
  PictureCode(Frame frame, Frame before, int quantizer, int colourQuantizer, BitWriter out) {
    this.frame = frame;
    this.before = before;
    this.quantizer = quantizer;
    this.colourQuantizer = colourQuantizer;
    this.out = out;
    code = new CoefficientCode(out);
    counts = frame.given().stream().map(CoefficientCounts::new).toList();
  }

  /** Writes it, and sees what players will have. */
  void write() {
    for (int row = 0; row < frame.down(); row++) {
      for (int column = 0; column < frame.across(); column++) {
        if (before != null && frame.isLike(before, column, row)) {
          skip(column, row);
        } else {
          writeMacroblock(column, row);
        }
      }
    }
    if (skipped > 0) {
      CAVLCWriter.writeUE(out, skipped);
    }
  }

  private void skip(int column, int row) {
    for (int plane = 0; plane < counts.size(); plane++) {
      frame.shown().get(plane).put(column, row, before.shown().get(plane).block(column, row));
    }
    skipped++;
  }

  private void writeMacroblock(int column, int row) {
    List<int[]> given = frame.given().stream().map(plane -> plane.block(column, row)).toList();
    List<Prediction> best = ofNeighbours(given, column, row);
    if (before != null) {
      List<Prediction> still =
          before.shown().stream().map(plane -> Prediction.still(plane, column, row)).toList();
      if (cost(still, given) <= cost(best, given)) {
        writeOfBefore(still, given, column, row);
        return;
      }
    }
    writeOfNeighbours(best, given, column, row);
  }

  private static int cost(List<Prediction> predictions, List<int[]> given) {
    int cost = 0;
    for (int plane = 0; plane < given.size(); plane++) {
      cost += predictions.get(plane).cost(given.get(plane));
    }
    return cost;
  }

  /** The best that goes by the neighbours; both planes of colour go by the same. */
  private List<Prediction> ofNeighbours(List<int[]> given, int column, int row) {
    List<Plane> shown = frame.shown();
    Prediction brightness =
        Prediction.ofBrightness(shown.get(0), column, row).stream()
            .min(Comparator.comparingInt(each -> each.cost(given.get(0))))
            .orElseThrow();
    List<Prediction> blue = Prediction.ofColour(shown.get(1), column, row);
    List<Prediction> red = Prediction.ofColour(shown.get(2), column, row);
    int best = 0;
    for (int i = 1; i < blue.size(); i++) {
      List<int[]> colours = given.subList(1, 3);
      if (cost(List.of(blue.get(i), red.get(i)), colours)
          < cost(List.of(blue.get(best), red.get(best)), colours)) {
        best = i;
      }
    }
    return List.of(brightness, blue.get(best), red.get(best));
  }

  private void writeOfBefore(List<Prediction> still, List<int[]> given, int column, int row) {
    List<Residue> residues = residues(still, given, false);
    Residue brightness = residues.get(0);
    int quarters = 0;
    for (int quarter = 0; quarter < PART; quarter++) {
      boolean coded = brightness.hasBlocks(quarter * PART, (quarter + 1) * PART);
      quarters |= coded ? 1 << quarter : 0;
    }
    int pattern = quarters + 16 * colourPattern(residues);
    if (pattern == 0) {
      skip(column, row);
      return;
    }
    writeType(OF_BEFORE);
    CAVLCWriter.writeSE(out, 0); // moved by
    CAVLCWriter.writeSE(out, 0);
    CAVLCWriter.writeUE(out, H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV[pattern]);
    CAVLCWriter.writeSE(out, 0); // another quantizer by
    writeBlocks(0, brightness, quarters, 0, column, row);
    writeColours(residues, column, row);
    show(still, residues, column, row);
  }

  private void writeOfNeighbours(List<Prediction> best, List<int[]> given, int column, int row) {
    List<Residue> residues = residues(best, given, true);
    Residue brightness = residues.get(0);
    int quarters = brightness.hasBlocks(0, brightness.count()) ? ALL_QUARTERS : 0;
    writeType(
        (before == null ? OF_NEIGHBOURS_IN_KEY : OF_NEIGHBOURS)
            + best.get(0).mode()
            + 4 * colourPattern(residues)
            + (quarters > 0 ? 12 : 0));
    CAVLCWriter.writeUE(out, best.get(1).mode());
    CAVLCWriter.writeSE(out, 0); // another quantizer by
    code.write(scanned(brightness.means(), 0), counts.get(0).around(column * PART, row * PART));
    writeBlocks(0, brightness, quarters, 1, column, row);
    writeColours(residues, column, row);
    show(best, residues, column, row);
  }

  private void writeType(int type) {
    if (before != null) {
      CAVLCWriter.writeUE(out, skipped);
      skipped = 0;
    }
    CAVLCWriter.writeUE(out, type);
  }

  private List<Residue> residues(
      List<Prediction> predictions, List<int[]> given, boolean meansApart) {
    return List.of(
        new Residue(
            predictions.get(0).difference(given.get(0)),
            frame.given().get(0).side(),
            quantizer,
            meansApart),
        colour(predictions.get(1).difference(given.get(1))),
        colour(predictions.get(2).difference(given.get(2))));
  }

  private Residue colour(int[] difference) {
    return new Residue(difference, frame.given().get(1).side(), colourQuantizer, true);
  }

  /** Of the colours: 0 nothing, 1 the means of blocks, 2 all is told. */
  private static int colourPattern(List<Residue> residues) {
    List<Residue> colours = residues.subList(1, 3);
    if (colours.stream().anyMatch(colour -> colour.hasBlocks(0, colour.count()))) {
      return 2;
    }
    return colours.stream().anyMatch(Residue::hasMeans) ? 1 : 0;
  }

  private void writeColours(List<Residue> residues, int column, int row) {
    int pattern = colourPattern(residues);
    for (int plane = 1; plane <= 2 && pattern > 0; plane++) {
      code.write(residues.get(plane).means(), CoefficientCode.MEANS_OF_COLOUR);
    }
    for (int plane = 1; plane <= 2 && pattern == 2; plane++) {
      writeBlocks(plane, residues.get(plane), ALL_QUARTERS, 1, column, row);
    }
  }

  private void writeBlocks(
      int plane, Residue residue, int quarters, int first, int column, int row) {
    int side = frame.given().get(plane).side();
    for (int block = 0; block < residue.count(); block++) {
      if (((quarters >> (block / PART)) & 1) == 1) {
        int x = (column * side + residue.x(block)) / PART;
        int y = (row * side + residue.y(block)) / PART;
        CoefficientCounts around = counts.get(plane);
        around.set(x, y, code.write(scanned(residue.block(block), first), around.around(x, y)));
      }
    }
  }

  /** Coefficients in the order of the file, from the coarsest on. */
  private static int[] scanned(int[] block, int first) {
    int[] scanned = new int[block.length - first];
    for (int i = 0; i < scanned.length; i++) {
      scanned[i] = block[CoeffTransformer.zigzag4x4[first + i]];
    }
    return scanned;
  }

  private void show(List<Prediction> predictions, List<Residue> residues, int column, int row) {
    for (int plane = 0; plane < residues.size(); plane++) {
      int[] samples = predictions.get(plane).with(residues.get(plane).restored());
      frame.shown().get(plane).put(column, row, samples);
    }
  }
}
