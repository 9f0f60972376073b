package org.netsketch.export.film;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * Pictures as H.264 (ITU-T H.264, baseline profile), as browsers and slide programs play it.
 *
 * <p>JCodec's own encoder predicts from samples that its smoothing filter has changed, which no
 * player does, and so its colours drift over the picture. This one leaves that filter out: drawings
 * have edges. See decision 15.
 */
final class H264Video {
  /** How coarsely pictures are kept, 0 to 51: letters and thin lines stay clean. */
  private static final int QUANTIZER = 20;

  /** How much more finely their colours are. */
  private static final int COLOUR_OFFSET = -4;

  /** From here the offset of a quantizer is counted. */
  private static final int USUAL_QUANTIZER = 26;

  /** The numbers of ITU-T H.264, Annex E, for ITU-R BT.709. */
  private static final int BT_709 = 1;

  /** No particular one of the old television norms. */
  private static final int VIDEO_FORMAT_UNSPECIFIED = 5;

  private static final int BASELINE = 66;

  /** By how many macroblocks there are, the level that a player must master: 4, 5, and 5.1. */
  private static final int[][] LEVELS = {{8_192, 40}, {22_080, 50}, {Integer.MAX_VALUE, 51}};

  /**
   * The smoothing of edges turned down so far that at our quantizer there is none. It could be
   * turned off, but not all players heed that: JCodec's does not.
   */
  private static final int NO_SMOOTHING = -6;

  /** Pictures are shown in the order in which they come. */
  private static final int IN_ORDER = 2;

  private static final int FRAME_NUMBER_BITS = 8;
  private static final int LEAST_FRAME_NUMBER_BITS = 4;

  /** That a part of the stream is needed by what comes after it, most of all. */
  private static final int NEEDED = 3;

  private static final int START = 1;
  private static final int PARAMETER_BYTES = 256;

  /** What a macroblock may take at most, as the standard has it, and a head for all. */
  private static final int MACROBLOCK_BYTES = 512;

  private static final int HEAD_BYTES = 1_024;

  private final int keyInterval;
  private int pictures;
  private Frame before;

  /**
   * An empty one.
   *
   * @param keyInterval each so many pictures one does not need those before it
   */
  H264Video(int keyInterval) {
    this.keyInterval = keyInterval;
  }

  /** Whether the next picture does not need those before it. */
  boolean isKeyNext() {
    return pictures % keyInterval == 0;
  }

  /**
   * The next picture, with start codes between its parts.
   *
   * @param picture of even width and height
   */
  byte[] next(Picture picture) {
    Frame frame = new Frame(picture);
    SeqParameterSet sequence = sequence(picture, frame);
    PictureParameterSet parameters = parameters();
    ByteBuffer out =
        ByteBuffer.allocate(HEAD_BYTES + frame.macroblocks() * MACROBLOCK_BYTES * 3 / 2);
    boolean key = isKeyNext();
    if (key) {
      ByteBuffer words = ByteBuffer.allocate(PARAMETER_BYTES);
      sequence.write(words);
      put(out, NALUnitType.SPS, words);
      words = ByteBuffer.allocate(PARAMETER_BYTES);
      parameters.write(words);
      put(out, NALUnitType.PPS, words);
    }
    BitWriter slice =
        new BitWriter(ByteBuffer.allocate(HEAD_BYTES + frame.macroblocks() * MACROBLOCK_BYTES));
    SliceHeaderWriter.write(header(sequence, parameters, key), key, NEEDED, slice);
    new PictureCode(frame, key ? null : before, QUANTIZER, QUANTIZER + COLOUR_OFFSET, slice)
        .write();
    slice.write1Bit(1);
    slice.flush();
    put(out, key ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE, slice.getBuffer());
    before = frame;
    pictures++;
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void put(ByteBuffer out, NALUnitType type, ByteBuffer content) {
    content.flip();
    out.putInt(START);
    new NALUnit(type, NEEDED).write(out);
    H264Utils.escapeNAL(content, out);
  }

  private SliceHeader header(
      SeqParameterSet sequence, PictureParameterSet parameters, boolean key) {
    SliceHeader header = new SliceHeader();
    header.sps = sequence;
    header.pps = parameters;
    header.sliceType = key ? SliceType.I : SliceType.P;
    header.frameNum = pictures % keyInterval % (1 << FRAME_NUMBER_BITS);
    header.idrPicId = pictures / keyInterval % 2; // another than the one before
    header.refPicMarkingIDR = key ? new RefPicMarkingIDR(false, false) : null;
    header.sliceAlphaC0OffsetDiv2 = NO_SMOOTHING;
    header.sliceBetaOffsetDiv2 = NO_SMOOTHING;
    return header;
  }

  private static PictureParameterSet parameters() {
    PictureParameterSet parameters = new PictureParameterSet();
    parameters.picInitQpMinus26 = QUANTIZER - USUAL_QUANTIZER;
    parameters.chromaQpIndexOffset = COLOUR_OFFSET;
    parameters.deblockingFilterControlPresentFlag = true;
    return parameters;
  }

  private static SeqParameterSet sequence(Picture picture, Frame frame) {
    Plane whole = frame.brightness();
    SeqParameterSet sequence = new SeqParameterSet();
    sequence.profileIdc = BASELINE;
    sequence.levelIdc = level(frame.macroblocks());
    sequence.chromaFormatIdc = ColorSpace.YUV420J;
    sequence.frameMbsOnlyFlag = true;
    sequence.numRefFrames = 1;
    sequence.log2MaxFrameNumMinus4 = FRAME_NUMBER_BITS - LEAST_FRAME_NUMBER_BITS;
    sequence.picOrderCntType = IN_ORDER;
    sequence.picWidthInMbsMinus1 = frame.across() - 1;
    sequence.picHeightInMapUnitsMinus1 = frame.down() - 1;
    sequence.frameCropRightOffset = (whole.width() - picture.getWidth()) / 2;
    sequence.frameCropBottomOffset = (whole.height() - picture.getHeight()) / 2;
    sequence.frameCroppingFlag =
        sequence.frameCropRightOffset > 0 || sequence.frameCropBottomOffset > 0;
    sequence.vuiParams = colours();
    return sequence;
  }

  /** Tells players how the colours are meant. */
  private static VUIParameters colours() {
    VUIParameters colours = new VUIParameters();
    colours.videoSignalTypePresentFlag = true;
    colours.videoFormat = VIDEO_FORMAT_UNSPECIFIED;
    colours.colourDescriptionPresentFlag = true;
    colours.colourPrimaries = BT_709;
    colours.transferCharacteristics = BT_709;
    colours.matrixCoefficients = BT_709;
    return colours;
  }

  private static int level(int macroblocks) {
    return Arrays.stream(LEVELS)
        .filter(level -> macroblocks <= level[0])
        .findFirst()
        .orElseThrow()[1];
  }
}
