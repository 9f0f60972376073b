package org.netsketch.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.VideoEncoder.EncodedFrame;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Packet.FrameType;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/** A video: H.264, baseline profile, as browsers and slide programs play it. */
final class Mp4Reel implements Reel {
  /** The numbers of ITU-T H.264, Annex E, for ITU-R BT.709. */
  private static final int BT_709 = 1;

  /** No particular one of the old television norms. */
  private static final int VIDEO_FORMAT_UNSPECIFIED = 5;

  /** How coarsely pictures are kept, 0 to 51: letters and thin lines stay clean. */
  private static final int QUANTIZER = 20;

  /** Curves move little from picture to picture. */
  private static final int MOTION_RANGE = 4;

  /** More than the file's own words take, and those for each picture. */
  private static final int FRAME_BYTES = 64;

  private static final int HEAD_BYTES = 65_536;

  private final int fps;
  private final H264Encoder encoder = new ToldEncoder();
  private final List<byte[]> frames = new ArrayList<>();
  private final List<Boolean> keys = new ArrayList<>();
  private Size size;

  Mp4Reel(int fps) {
    this.fps = fps;
    encoder.setMotionSearchRange(MOTION_RANGE);
    encoder.setKeyInterval(2 * fps); // a player can go to every second one
  }

  /** Tells players how its colours are meant. */
  private static final class ToldEncoder extends H264Encoder {
    ToldEncoder() {
      super(new SameQuality());
    }

    @Override
    public SeqParameterSet initSPS(Size size) {
      SeqParameterSet parameters = super.initSPS(size);
      VUIParameters colours = new VUIParameters();
      colours.videoSignalTypePresentFlag = true;
      colours.videoFormat = VIDEO_FORMAT_UNSPECIFIED;
      colours.colourDescriptionPresentFlag = true;
      colours.colourPrimaries = BT_709;
      colours.transferCharacteristics = BT_709;
      colours.matrixCoefficients = BT_709;
      parameters.vuiParams = colours;
      return parameters;
    }
  }

  /** Every part of every picture is kept equally well. */
  private static final class SameQuality implements RateControl {
    @Override
    public int startPicture(Size size, int most, SliceType type) {
      return QUANTIZER;
    }

    @Override
    public int initialQpDelta() {
      return 0;
    }

    @Override
    public int accept(int bits) {
      return 0;
    }
  }

  @Override
  public void add(BufferedImage picture, double seconds) {
    size = new Size(picture.getWidth(), picture.getHeight());
    Picture colours = Bt709.of(picture);
    int repeats = Math.max(1, (int) Math.round(seconds * fps));
    for (int i = 0; i < repeats; i++) {
      ByteBuffer room = ByteBuffer.allocate(4 * size.getWidth() * size.getHeight() + HEAD_BYTES);
      EncodedFrame frame = encoder.encodeFrame(colours, room);
      byte[] bytes = new byte[frame.getData().remaining()];
      frame.getData().get(bytes);
      frames.add(bytes);
      keys.add(frame.isKeyFrame());
    }
  }

  @Override
  public byte[] bytes(Progress progress) throws IOException {
    int bytes = HEAD_BYTES + frames.stream().mapToInt(frame -> frame.length + FRAME_BYTES).sum();
    ByteBuffer whole = ByteBuffer.allocate(bytes);
    ByteBufferSeekableByteChannel channel = ByteBufferSeekableByteChannel.writeToByteBuffer(whole);
    MP4Muxer muxer = MP4Muxer.createMP4Muxer(channel, Brand.MP4);
    MuxerTrack track =
        muxer.addVideoTrack(
            Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420));
    for (int i = 0; i < frames.size(); i++) {
      FrameType type = keys.get(i) ? FrameType.KEY : FrameType.INTER;
      track.addFrame(Packet.createPacket(ByteBuffer.wrap(frames.get(i)), i, fps, 1, i, type, null));
    }
    muxer.finish();
    byte[] written = Arrays.copyOf(whole.array(), (int) channel.size());
    Mp4Clock.forget(written);
    return written;
  }
}
