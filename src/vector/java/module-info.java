/** The inner loops of training with vector instructions. */
module org.netsketch.vector {
  requires org.netsketch;
  requires jdk.incubator.vector;

  provides org.netsketch.nn.batch.Kernels with
      org.netsketch.vector.VectorKernels;
}
