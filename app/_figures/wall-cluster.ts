export interface WallNote {
  readonly noteId: string
  readonly text: string
  /** Absent while nobody can give dots yet. */
  readonly dots?: number
  readonly isNew?: boolean
}

export interface WallCluster {
  readonly clusterId: string
  readonly name: string
  readonly notes: readonly WallNote[]
}

export interface WallFrame {
  readonly width: number
  readonly height: number
}

export interface LaidCluster {
  readonly cluster: WallCluster
  /** The notes that fit, in one list for each column the cluster takes. */
  readonly lists: readonly (readonly WallNote[])[]
  readonly hidden: number
}
