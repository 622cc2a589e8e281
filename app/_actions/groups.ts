'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import {
  gatherGroup as gather,
  makeOwnGroup,
  placeInGroup,
  removeOwnGroup,
  renameOwnGroup,
} from '@/app/_data/groups'
import { typedIn } from './typed-in'

export interface GroupFormState {
  readonly name: string
  readonly isWrong: boolean
}

export async function makeGroup(_before: GroupFormState, form: FormData): Promise<GroupFormState> {
  const name = typedIn(form, 'name')
  const group = await makeOwnGroup(name)
  if (!group) return { name, isWrong: true }
  redirect(`/groups/${group.groupId}`)
}

/** Makes a group of conversations that were held under one name. */
export async function gatherGroup(name: string): Promise<void> {
  const groupId = await gather(name)
  revalidatePath('/groups')
  if (groupId !== undefined) redirect(`/groups/${groupId}`)
}

export async function renameGroup(
  groupId: string,
  _before: GroupFormState,
  form: FormData,
): Promise<GroupFormState> {
  const name = typedIn(form, 'name')
  const isRenamed = await renameOwnGroup(groupId, name)
  revalidatePath(`/groups/${groupId}`)
  return { name, isWrong: !isRenamed }
}

export async function deleteGroup(groupId: string): Promise<void> {
  await removeOwnGroup(groupId)
  redirect('/groups')
}

/** No group chosen: the workshop is with none. */
export async function placeWorkshop(workshopId: string, form: FormData): Promise<void> {
  const groupId = typedIn(form, 'groupId')
  await placeInGroup(workshopId, groupId === '' ? undefined : groupId)
  revalidatePath(`/workshops/${workshopId}/prepare`)
  revalidatePath(`/workshops/${workshopId}/report`)
}
